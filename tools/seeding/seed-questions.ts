import { answerQuestion, askQuestion } from '#libs/contracts/questions';
import { QuestionsService } from '#libs/challenges/questions/questions.service';
import type { DemoChallenge, DemoQuestion } from '../demo/demo-types.js';
import { daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

const ASKED_DAYS_AGO = -0.8;
const ANSWERED_DAYS_AGO = -0.5;

/** Questions to a challenge that is open now, each with its answer where there is one. */
export async function seedQuestions(
  world: DemoWorld,
  { key, manager }: DemoChallenge,
  questions: readonly DemoQuestion[],
): Promise<void> {
  const params = { id: idOf(world.challenges, key) };
  const service = world.get(QuestionsService);
  for (const { author, text, answer } of questions) {
    world.moveTo(daysAfter(world.now, ASKED_DAYS_AGO));
    const input = asked(askQuestion, { params, body: { text: written(text) } });
    const { id } = await service.ask(await world.as(author), input);
    if (!answer) continue;
    world.moveTo(daysAfter(world.now, ANSWERED_DAYS_AGO));
    const reply = asked(answerQuestion, { params: { id }, body: { text: written(answer) } });
    await service.answer(await world.as(manager), reply);
  }
}

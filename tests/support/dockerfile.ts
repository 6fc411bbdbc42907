import { readFileSync } from 'node:fs';

export interface Instruction {
  name: string;
  text: string;
}

/** From one FROM to the next. */
export interface DockerStage {
  name: string;
  base: string;
  instructions: Instruction[];
}

export interface Copy {
  /** Of the stage it copies from; undefined: from the build context. */
  from: string | undefined;
  owner: string | undefined;
  sources: string[];
  target: string;
}

/** The stages of a Dockerfile, in order. Knows as much of the language as ours uses. */
export function readDockerfile(path: string): DockerStage[] {
  const stages: DockerStage[] = [];
  for (const { name, text } of instructionsIn(readFileSync(path, 'utf8'))) {
    if (name === 'FROM') {
      const [base = '', , alias = base] = text.split(/\s+/);
      stages.push({ name: alias, base, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

/** The texts of all instructions with this name. */
export const textsOf = (stage: DockerStage, name: string): string[] =>
  stage.instructions.filter((each) => each.name === name).map(({ text }) => text);

/** `a=b c=d` of an ENV. */
export const variablesOf = (stage: DockerStage): Record<string, string> =>
  Object.fromEntries(
    textsOf(stage, 'ENV').flatMap((text) => text.split(/\s+/).map((pair) => pair.split('=', 2))),
  ) as Record<string, string>;

export function copyOf(text: string): Copy {
  const words = text.split(/\s+/);
  const paths = words.filter((word) => !word.startsWith('--'));
  const option = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  return {
    from: option('from'),
    owner: option('chown'),
    sources: paths.slice(0, -1),
    target: paths.at(-1) ?? '',
  };
}

/** The words of a CMD, of an instruction or of its health check, in its JSON form. */
export const commandOf = (text: string): string[] =>
  JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as string[];

function instructionsIn(dockerfile: string): Instruction[] {
  return dockerfile
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', text = ''] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? [];
      return { name: name.toUpperCase(), text };
    });
}

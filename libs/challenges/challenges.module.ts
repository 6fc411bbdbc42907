import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlueprintsModule } from '#libs/blueprints/blueprints.module';
import { CalendarModule } from '#libs/calendar/calendar.module';
import { ChannelsModule } from '#libs/channels/channels.module';
import { IdentityModule } from '#libs/identity/identity.module';
import { MoneyModule } from '#libs/money/money.module';
import { ProjectsModule } from '#libs/projects/projects.module';
import { AmendmentViews } from './amendments/amendment-views.js';
import { Amendment } from './amendments/amendment.entity.js';
import { AmendmentsController } from './amendments/amendments.controller.js';
import { AmendmentsRepository } from './amendments/amendments.repository.js';
import { AmendmentsService } from './amendments/amendments.service.js';
import { AppealPeriod } from './appeals/appeal-period.js';
import { Appeal } from './appeals/appeal.entity.js';
import { AppealsController } from './appeals/appeals.controller.js';
import { AppealsRepository } from './appeals/appeals.repository.js';
import { AppealsService } from './appeals/appeals.service.js';
import { CancellationsService } from './cancellations.service.js';
import { ChallengeAudience } from './challenge-audience.repository.js';
import { ChallengeLifecycle } from './challenge-lifecycle.service.js';
import { ChallengeListRepository } from './challenge-list.repository.js';
import { ChallengeManager } from './challenge-manager.entity.js';
import { ChallengePages } from './challenge-pages.js';
import { ChallengeParts } from './challenge-parts.js';
import { ChallengeReadiness } from './challenge-readiness.service.js';
import { Challenge } from './challenge.entity.js';
import { ChallengesController } from './challenges.controller.js';
import { ChallengesListener } from './challenges.listener.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';
import { ChallengesWorker } from './challenges.worker.js';
import { CommonsChannel } from './commons/commons-channel.js';
import { CommonsMember } from './commons/commons-member.entity.js';
import { CommonsNeeds } from './commons/commons-needs.js';
import { CommonsViews } from './commons/commons-views.js';
import { CommonsController } from './commons/commons.controller.js';
import { Commons } from './commons/commons.entity.js';
import { CommonsListener } from './commons/commons.listener.js';
import { CommonsRepository } from './commons/commons.repository.js';
import { CommonsService } from './commons/commons.service.js';
import { DeadlineLinter } from './deadline/deadline-linter.js';
import { AssignmentViews } from './evaluation/assignment-views.js';
import { AssignmentsRepository } from './evaluation/assignments.repository.js';
import { AssignmentsService } from './evaluation/assignments.service.js';
import { Award } from './evaluation/award.entity.js';
import { AwardProposals } from './evaluation/award-proposals.service.js';
import { AwardsRepository } from './evaluation/awards.repository.js';
import { AwardsService } from './evaluation/awards.service.js';
import { EvaluationAssignment } from './evaluation/evaluation-assignment.entity.js';
import { EvaluationScore } from './evaluation/evaluation-score.entity.js';
import { EvaluationController } from './evaluation/evaluation.controller.js';
import { RankingService } from './evaluation/ranking.service.js';
import { ReassigningService } from './evaluation/reassigning.service.js';
import { RubricCriterion } from './evaluation/rubric-criterion.entity.js';
import { RubricRepository } from './evaluation/rubric.repository.js';
import { RubricService } from './evaluation/rubric.service.js';
import { ScoringService } from './evaluation/scoring.service.js';
import { ScreeningService } from './evaluation/screening.service.js';
import { ChallengeExportsController } from './export/challenge-exports.controller.js';
import { ChallengeExports } from './export/challenge-exports.service.js';
import { ChallengeFeedsController } from './feeds/challenge-feeds.controller.js';
import { SavedFilter } from './filters/saved-filter.entity.js';
import { SavedFiltersController } from './filters/saved-filters.controller.js';
import { SavedFiltersRepository } from './filters/saved-filters.repository.js';
import { SavedFilters } from './filters/saved-filters.service.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesService } from './templates/templates.service.js';
import { HintsController } from './hints/hints.controller.js';
import { HintsRepository } from './hints/hints.repository.js';
import { HintsService } from './hints/hints.service.js';
import { ChallengeImport } from './intake/challenge-import.entity.js';
import { ChallengeImportsRepository } from './intake/challenge-imports.repository.js';
import { ChallengeImports } from './intake/challenge-imports.service.js';
import { ChallengeNeeds } from './needs/challenge-needs.js';
import { ChallengeNeedsRepository } from './needs/needs.repository.js';
import { OutcomeController } from './outcome/outcome.controller.js';
import { OutcomeRepository } from './outcome/outcome.repository.js';
import { OutcomeService } from './outcome/outcome.service.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { StatisticsRepository } from './statistics/statistics.repository.js';
import { StatisticsService } from './statistics/statistics.service.js';
import { QuestionAudience } from './questions/question-audience.repository.js';
import { QuestionViews } from './questions/question-views.js';
import { Question } from './questions/question.entity.js';
import { QuestionsController } from './questions/questions.controller.js';
import { QuestionsListener } from './questions/questions.listener.js';
import { QuestionsRepository } from './questions/questions.repository.js';
import { QuestionsService } from './questions/questions.service.js';
import { PublicationGuards } from './publication-guards.js';
import { SolverSides } from './solver-sides.js';
import { SubmissionViews } from './submissions/submission-views.js';
import { Submission } from './submissions/submission.entity.js';
import { WithdrawnSubmissionPerson } from './submissions/withdrawn-submission-person.entity.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { SubmissionsRepository } from './submissions/submissions.repository.js';
import { ChallengeNotices } from './notices/challenge-notices.js';
import { LifecycleNotices } from './notices/lifecycle-notices.js';
import { EvaluationNotices } from './notices/evaluation-notices.js';
import { NoticePeople } from './notices/notice-people.repository.js';
import { QuestionNotices } from './notices/question-notices.js';
import { SubmissionsService } from './submissions/submissions.service.js';
import { SubmittingService } from './submissions/submitting.service.js';
import { teamControllers, teamEntities, teamProviders } from './teams/team-parts.js';
import { AcceptancesService } from './terms/acceptances.service.js';
import { TermsAcceptance } from './terms/terms-acceptance.entity.js';
import { TermsSheet } from './terms/terms-sheet.entity.js';
import { TermsController } from './terms/terms.controller.js';
import { TermsRepository } from './terms/terms.repository.js';
import { TermsService } from './terms/terms.service.js';
import { ChallengeWatch } from './watches/challenge-watch.entity.js';
import { DeadlineWarning } from './watches/deadline-warning.entity.js';
import { WatchNotices } from './notices/watch-notices.js';
import { WatchesController } from './watches/watches.controller.js';
import { WatchesRepository } from './watches/watches.repository.js';
import { WatchesService } from './watches/watches.service.js';

const entities = [
  Challenge,
  ChallengeManager,
  TermsSheet,
  TermsAcceptance,
  Submission,
  WithdrawnSubmissionPerson,
  RubricCriterion,
  EvaluationAssignment,
  EvaluationScore,
  Award,
  ChallengeImport,
  Question,
  Amendment,
  Appeal,
  ChallengeWatch,
  DeadlineWarning,
  SavedFilter,
  ...teamEntities,
  Commons,
  CommonsMember,
];

@Module({
  imports: [
    CalendarModule,
    MoneyModule,
    TypeOrmModule.forFeature(entities),
    IdentityModule,
    ProjectsModule,
    BlueprintsModule,
    ChannelsModule,
  ],
  controllers: [
    ChallengesController,
    ChallengeFeedsController,
    ChallengeExportsController,
    HintsController,
    TemplatesController,
    SavedFiltersController,
    WatchesController,
    CommonsController,
    TermsController,
    QuestionsController,
    SubmissionsController,
    EvaluationController,
    AmendmentsController,
    AppealsController,
    OutcomeController,
    StatisticsController,
    ...teamControllers,
  ],
  providers: [
    ...teamProviders,
    SolverSides,
    AwardProposals,
    AmendmentViews,
    AmendmentsRepository,
    AmendmentsService,
    AppealPeriod,
    AppealsRepository,
    AppealsService,
    CancellationsService,
    OutcomeRepository,
    OutcomeService,
    StatisticsRepository,
    StatisticsService,
    LifecycleNotices,
    ChallengeAudience,
    ChallengeExports,
    ChallengeLifecycle,
    ChallengeListRepository,
    ChallengePages,
    ChallengeParts,
    ChallengeReadiness,
    PublicationGuards,
    DeadlineLinter,
    HintsRepository,
    HintsService,
    TemplatesService,
    SavedFilters,
    SavedFiltersRepository,
    QuestionAudience,
    QuestionNotices,
    QuestionViews,
    QuestionsListener,
    QuestionsRepository,
    QuestionsService,
    ChallengesListener,
    ChallengesRepository,
    ChallengesService,
    ChallengesWorker,
    AcceptancesService,
    TermsRepository,
    TermsService,
    SubmissionViews,
    SubmissionsRepository,
    SubmissionsService,
    SubmittingService,
    AssignmentViews,
    AssignmentsRepository,
    AssignmentsService,
    AwardsRepository,
    AwardsService,
    RankingService,
    ReassigningService,
    RubricRepository,
    RubricService,
    ScoringService,
    ScreeningService,
    CommonsChannel,
    CommonsListener,
    CommonsNeeds,
    CommonsRepository,
    CommonsService,
    CommonsViews,
    ChallengeNeeds,
    ChallengeNotices,
    EvaluationNotices,
    NoticePeople,
    ChallengeNeedsRepository,
    ChallengeImports,
    ChallengeImportsRepository,
    WatchNotices,
    WatchesRepository,
    WatchesService,
  ],
  exports: [ChallengesService, PublicationGuards, ChallengeImports],
})
export class ChallengesModule {}

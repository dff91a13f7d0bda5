package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {
  private static final String[] AFTER_THE_STAGES = {
    "..demarche.pipeline..",
    "..demarche.evaluate..",
    "..demarche.generate..",
    "..demarche.cli..",
    "..demarche.bench.."
  };

  @ArchTest
  static final ArchRule onlyPipelineKnowsBeam =
      noClasses()
          .that()
          .resideOutsideOfPackage("..demarche.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule onlyNlpKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackages("..demarche.nlp..", "..demarche.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule recordsAndConfigKnowNoRoom =
      classes()
          .that()
          .resideInAnyPackage("..demarche.record..", "..demarche.config..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..demarche.record..",
              "..demarche.config..",
              "java..",
              "javax..",
              "org.apache.avro..",
              "org.yaml..");

  @ArchTest
  static final ArchRule learningKnowsConfigOnly =
      classes()
          .that()
          .resideInAPackage("..demarche.learn..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..demarche.learn..", "..demarche.config..", "java..");

  @ArchTest
  static final ArchRule corpusIsFirst =
      before("corpus", "reprint", "nlp", "actor", "subject", "event", "publish");

  @ArchTest
  static final ArchRule readingKnowsNoFormat =
      noClasses()
          .that()
          .resideInAPackage("..demarche.corpus")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..demarche.corpus.format..");

  @ArchTest
  static final ArchRule cleaningKnowsTextsOnly =
      noClasses()
          .that()
          .resideInAPackage("..demarche.corpus.clean..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..demarche.corpus", "..demarche.corpus.format..");

  @ArchTest
  static final ArchRule reprintIsBeforeNlp =
      before("reprint", "nlp", "actor", "subject", "event", "publish");

  @ArchTest
  static final ArchRule nlpIsBeforeActor = before("nlp", "actor", "subject", "event", "publish");

  @ArchTest
  static final ArchRule actorIsBeforeEvent = before("actor", "subject", "event", "publish");

  @ArchTest
  static final ArchRule subjectsKnowTextsOnly =
      noClasses()
          .that()
          .resideInAPackage("..demarche.subject..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..demarche.corpus..",
              "..demarche.nlp..",
              "..demarche.actor..",
              "..demarche.event..");

  @ArchTest static final ArchRule eventIsBeforePublish = before("event", "publish");

  @ArchTest
  static final ArchRule partsOfEventFormNoCircle =
      slices().matching("org.demarche.event.(*)..").should().beFreeOfCycles();

  /** The package {@code event} itself puts its parts together. */
  @ArchTest
  static final ArchRule partsOfEventDoNotKnowTheWhole =
      noClasses()
          .that()
          .resideInAPackage("..demarche.event.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..demarche.event");

  @ArchTest
  static final ArchRule grammarKnowsNeitherEventsNorActors =
      noClasses()
          .that()
          .resideInAPackage("..demarche.event.syntax..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..demarche.actor..", "..demarche.config..");

  @ArchTest static final ArchRule publishIsTheLastStage = before("publish");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages("..demarche.cli..", "..demarche.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..demarche.cli..", "picocli..");

  /** What comes out must not be made of what went in. */
  @ArchTest
  static final ArchRule onlyCommandsKnowTheGenerator =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..demarche.generate..", "..demarche.cli..", "..demarche.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..demarche.generate..");

  @ArchTest
  static final ArchRule generatorKnowsInputsAndTablesOnly =
      noClasses()
          .that()
          .resideInAPackage("..demarche.generate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..demarche.reprint..",
              "..demarche.nlp..",
              "..demarche.actor..",
              "..demarche.event..",
              "..demarche.pipeline..",
              "..demarche.evaluate..");

  /** It is no part of the jar. */
  @ArchTest
  static final ArchRule nothingKnowsTheBench =
      noClasses()
          .that()
          .resideOutsideOfPackage("..demarche.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..demarche.bench..");

  /** A stage knows no stage that comes after it, and nothing of what drives the stages. */
  private static ArchRule before(String stage, String... later) {
    String[] forbidden = new String[later.length + AFTER_THE_STAGES.length];
    for (int i = 0; i < later.length; i++) {
      forbidden[i] = "..demarche." + later[i] + "..";
    }
    System.arraycopy(AFTER_THE_STAGES, 0, forbidden, later.length, AFTER_THE_STAGES.length);
    return noClasses()
        .that()
        .resideInAPackage("..demarche." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }
}

package io.github.tearsheet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.tearsheet.cli.SilentLoggers;
import org.junit.jupiter.api.Test;

/** The arrows between the packages: one way only. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("io.github.tearsheet");

  @Test
  void arrowsGoOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("source")
        .definedBy("io.github.tearsheet.source")
        .layer("diagnostic")
        .definedBy("io.github.tearsheet.diagnostic")
        .layer("model")
        .definedBy("io.github.tearsheet.model")
        .layer("syntax")
        .definedBy("io.github.tearsheet.internal.syntax")
        .layer("check")
        .definedBy("io.github.tearsheet.internal.check")
        .layer("assemble")
        .definedBy("io.github.tearsheet.internal.assemble")
        .layer("door")
        .definedBy("io.github.tearsheet")
        .layer("dump")
        .definedBy("io.github.tearsheet.dump")
        .layer("write")
        .definedBy("io.github.tearsheet.write")
        .layer("report")
        .definedBy("io.github.tearsheet.report")
        .layer("names")
        .definedBy("io.github.tearsheet.internal.names")
        .layer("shape")
        .definedBy("io.github.tearsheet.internal.shape")
        .layer("policy")
        .definedBy("io.github.tearsheet.policy")
        .layer("junit")
        .definedBy("io.github.tearsheet.junit")
        .layer("assertj")
        .definedBy("io.github.tearsheet.assertj")
        .layer("spark")
        .definedBy("io.github.tearsheet.spark")
        .layer("cli")
        .definedBy("io.github.tearsheet.cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("assertj")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("junit")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("spark")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("dump")
        .mayOnlyBeAccessedByLayers("junit", "cli")
        .whereLayer("policy")
        .mayOnlyBeAccessedByLayers("junit", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("assertj", "junit", "cli")
        .whereLayer("door")
        .mayOnlyBeAccessedByLayers(
            "dump", "shape", "write", "report", "policy", "assertj", "junit", "spark", "cli")
        .whereLayer("assemble")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("assemble", "door", "dump")
        .whereLayer("syntax")
        .mayOnlyBeAccessedByLayers("assemble", "check", "door", "dump", "write")
        .whereLayer("shape")
        .mayOnlyBeAccessedByLayers("write", "spark")
        .whereLayer("source")
        .mayNotAccessAnyLayer()
        .whereLayer("diagnostic")
        .mayOnlyAccessLayers("source")
        .whereLayer("names")
        .mayOnlyAccessLayers("diagnostic")
        .whereLayer("report")
        .mayOnlyAccessLayers("door", "diagnostic", "source")
        .whereLayer("policy")
        .mayOnlyAccessLayers("door", "names", "diagnostic", "source")
        .whereLayer("model")
        .mayOnlyAccessLayers("source")
        .whereLayer("syntax")
        .mayOnlyAccessLayers("source")
        .whereLayer("assertj")
        .mayOnlyAccessLayers("door", "report", "model", "diagnostic", "source")
        .whereLayer("spark")
        .mayOnlyAccessLayers("door", "shape", "model", "diagnostic", "source")
        .check(CLASSES);
  }

  @Test
  void onlySyntaxRunsTheLexerOfPages() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..internal.syntax")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.antlr..", "..internal.syntax")
                .and(describe("a lexer or a stream", ArchitectureTest::isLexerOrStream)))
        .check(CLASSES);
  }

  private static boolean isLexerOrStream(JavaClass c) {
    String name = c.getSimpleName();
    return name.equals("PageLexer") || name.equals("LineLexer") || name.endsWith("Stream");
  }

  @Test
  void librariesStayWhereTheyAreNeeded() {
    onlyIn("org.antlr..", "..internal.syntax", "..internal.assemble");
    onlyIn("tools.jackson..", "..write", "..dump", "..report");
    onlyIn("de.siegmar..", "..write");
    onlyIn("org.apache.commons..", "..dump");
    onlyIn("org.tukaani..", "..dump");
    onlyIn("com.github.luben..", "..dump");
    onlyIn("picocli..", "..cli");
    onlyIn("org.assertj..", "..assertj");
    onlyIn("org.junit..", "..tearsheet.junit");
    onlyIn("org.apache.spark..", "..tearsheet.spark");
    onlyIn("scala..", "..tearsheet.spark");
  }

  private static void onlyIn(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void noLibraryShowsInAnExportedSignature() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages("..internal..", "..cli")
        .should()
        .notHaveRawReturnType(
            resideInAnyPackage("org.antlr..", "tools.jackson..", "picocli..", "de.siegmar.."))
        .andShould(
            com.tngtech.archunit.lang.ArchCondition.from(
                describe(
                    "have no parameter of a library",
                    (JavaMethod method) ->
                        method.getRawParameterTypes().stream()
                            .noneMatch(
                                resideInAnyPackage(
                                    "org.antlr..",
                                    "tools.jackson..",
                                    "picocli..",
                                    "de.siegmar..")))))
        .check(CLASSES);
  }

  /** An added abstract method breaks no user. */
  @Test
  void onlyWeExtendAbstractClasses() {
    constructors()
        .that()
        .areDeclaredInClassesThat()
        .haveModifier(JavaModifier.ABSTRACT)
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages("..internal..", "..cli")
        .should()
        .bePackagePrivate()
        .orShould()
        .bePrivate()
        .check(CLASSES);
  }

  @Test
  void nothingIsLogged() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(SilentLoggers.class)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.slf4j..", "java.util.logging..").or(type(System.Logger.class)))
        .check(CLASSES);
  }
}

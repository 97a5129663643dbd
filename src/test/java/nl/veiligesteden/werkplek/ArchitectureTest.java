package nl.veiligesteden.werkplek;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Duration;
import nl.veiligesteden.werkplek.access.Recipients;
import nl.veiligesteden.werkplek.access.SignInLinks;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the code: modules that keep to what they may use, and within them what stays inside. */
@AnalyzeClasses(packages = "nl.veiligesteden.werkplek", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(WerkplekApplication.class).verify();
    }

    @ArchTest
    static final ArchRule SHARED_KNOWS_NO_FRAMEWORK = noClasses().that().resideInAPackage("..werkplek.shared..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.vaadin..");

    @ArchTest
    static final ArchRule PLAN_PAGES_KNOW_NO_FRAMEWORK = noClasses().that().resideInAPackage("..plans.page..").and().doNotHaveSimpleName("package-info")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.vaadin..");

    /** A plan stands without ever having been imported, and a page is read without knowing what becomes of it. */
    @ArchTest
    static final ArchRule PLANS_KNOW_NO_IMPORT = noClasses().that().resideInAPackage("..plans..").and().resideOutsideOfPackage("..plans.intake..")
            .should().dependOnClassesThat().resideInAPackage("..plans.intake..");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_PLAN = noClasses().that().resideInAPackage("..plans.page..")
            .should().dependOnClassesThat().resideInAnyPackage("..plans", "..plans.ui..");

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_MODULE = classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_MODULE = classes().that(topLevelOf(Repository.class)).should().bePackagePrivate();

    @ArchTest
    static final ArchRule VIEWS_STAY_IN_THEIR_PACKAGE = classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    /** A page that wants more has sections, each of which asks for its own. */
    @ArchTest
    static final ArchRule VIEWS_ASK_FOR_FEW_THINGS = constructors().that().areDeclaredInClassesThat().areAnnotatedWith(Route.class).should(haveAtMost(8));

    @ArchTest
    static final ArchRule ONLY_SCREENS_KNOW_VAADIN = noClasses()
            .that().resideOutsideOfPackages("..ui..", "..design..", "..shell..", "nl.veiligesteden.werkplek", "..access..")
            .should().dependOnClassesThat().resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule ONLY_MAILS_HOLD_LINKS_THAT_SIGN_IN = noClasses().that().resideOutsideOfPackages("..werkplek.access", "..werkplek.mail")
            .should().callMethod(SignInLinks.class, "issue", AccountId.class, String.class, Duration.class);

    /** Whoever stands for a person without that person being there sends it to that person alone. */
    @ArchTest
    static final ArchRule ONLY_WHAT_IS_SENT_KNOWS_ITS_RECIPIENT = noClasses().that().resideOutsideOfPackages("..werkplek.access", "..werkplek.mail", "..werkplek.calendar")
            .should().dependOnClassesThat().areAssignableTo(Recipients.class);

    /** The framework's set of some six hundred icons comes into every first page as soon as one of them is used: {@code design.Icon} holds ours. */
    @ArchTest
    static final ArchRule ICONS_ARE_OUR_OWN = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.icon.Icon")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.icon.VaadinIcon");

    /** A field that cuts what is pasted loses it unseen: the service answers what is too long. */
    @ArchTest
    static final ArchRule NO_FIELD_CUTS_TEXT = noClasses().should().callMethod(TextField.class, "setMaxLength", int.class)
            .orShould().callMethod(TextArea.class, "setMaxLength", int.class);

    private static ArchCondition<JavaConstructor> haveAtMost(int parameters) {
        return new ArchCondition<>("have at most " + parameters + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(constructor, count <= parameters, constructor.getFullName() + " has " + count));
            }
        };
    }

    private static DescribedPredicate<JavaClass> topLevelOf(Class<?> type) {
        return new DescribedPredicate<>("are repositories of their own file") {
            @Override
            public boolean test(JavaClass candidate) {
                return candidate.isTopLevelClass() && candidate.isAssignableTo(type);
            }
        };
    }
}

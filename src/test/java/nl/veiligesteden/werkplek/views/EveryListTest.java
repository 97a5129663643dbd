package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.grid.Grid;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import org.junit.jupiter.api.Test;

/** Every list that can stand on several pages goes along as a file: found in the code by its pager or its grid, so that nobody has to think of a new one. */
class EveryListTest {

    /** Lists without a file of their own, with the reason. */
    private static final Map<String, String> NONE = Map.of(
            "SharedPartnersCard", "Movisie's list of organisations, of which this is the beginning, goes along with the same number of municipalities");
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.veiligesteden.werkplek");

    @Test
    void canBeTakenAlong() {
        Set<String> without = lists().stream().filter(list -> !isTakenAlong(list)).map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).as("lists without a way to take them along").containsExactlyInAnyOrderElementsOf(NONE.keySet());
    }

    @Test
    void areFound() {
        assertThat(lists()).extracting(JavaClass::getSimpleName).contains("ItemGrid", "AccountsView", "TrailList", "MunicipalitiesCard");
    }

    /** Whoever finds a file knows whether it can be changed: it comes back by its marks, or it says that it is to be read. */
    @Test
    void saysWhetherItComesBack() {
        Set<JavaClass> giving = CODE.stream().filter(one -> calls(one, SheetAnswer.class, "send")).collect(Collectors.toSet());
        assertThat(giving).hasSizeGreaterThan(8);
        assertThat(giving).filteredOn(one -> !calls(one, SheetSubject.class, "withMarks") && !calls(one, TableToRead.class, "marked")).extracting(JavaClass::getSimpleName).isEmpty();
    }

    private static boolean calls(JavaClass one, Class<?> owner, String method) {
        return one.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(method));
    }

    private static Set<JavaClass> lists() {
        return CODE.stream().filter(one -> !one.getPackageName().matches(".*\\.(design|shell)")).filter(one -> one.isAssignableTo(Grid.class) || makes(one, Grid.class, Pager.class, SearchableList.class))
                .collect(Collectors.toSet());
    }

    private static boolean makes(JavaClass one, Class<?>... components) {
        return one.getConstructorCallsFromSelf().stream().anyMatch(call -> Arrays.stream(components).anyMatch(call.getTargetOwner()::isEquivalentTo));
    }

    /** By the list itself, or by what shows it in the same package. */
    private static boolean isTakenAlong(JavaClass list) {
        Set<JavaClass> showing = new HashSet<>(Set.of(list));
        Set<JavaClass> more = showing;
        while (!more.isEmpty()) {
            more = more.stream().flatMap(one -> one.getDirectDependenciesToSelf().stream()).map(Dependency::getOriginClass)
                    .filter(user -> user.getPackage().equals(list.getPackage()) && !showing.contains(user)).collect(Collectors.toSet());
            showing.addAll(more);
        }
        return showing.stream().anyMatch(one -> makes(one, TakeAlong.class));
    }
}

package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Clock;
import java.time.LocalDate;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.intake.ui.SheetIntake;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemTables;
import nl.veiligesteden.werkplek.work.SheetChanges;
import nl.veiligesteden.werkplek.work.SheetEdit;
import org.springframework.stereotype.Component;

/** Makes a municipality's items ready to be read back from a sheet. */
@Component
class SheetDesk {

    private final ItemTables tables;
    private final SheetChanges changes;
    private final ItemPage page;
    private final Members members;
    private final Programme programme;
    private final SheetMatches matches;
    private final Wording wording;
    private final Clock clock;

    SheetDesk(ItemTables tables, SheetChanges changes, ItemPage page, Members members, Programme programme, SheetMatches matches, Wording wording, Clock clock) {
        this.tables = tables;
        this.changes = changes;
        this.page = page;
        this.members = members;
        this.programme = programme;
        this.matches = matches;
        this.wording = wording;
        this.clock = clock;
    }

    ItemSubject subject(MunicipalityWorkspace workspace, TextsIn said) {
        return new ItemSubject(workspace, tables, changes, page.currentPlan(workspace).orElse(null), new ItemSubject.People(members.owners(workspace), programme.targetGroups(workspace)), said, LocalDate.now(clock.withZone(Time.NETHERLANDS)));
    }

    SheetIntake<ItemRow, SheetEdit> intake(MunicipalityWorkspace workspace) {
        return new SheetIntake<>(workspace, subject(workspace, new TextsIn(wording, T.locale())), matches, wording, t("sheet.in.explanation"));
    }
}

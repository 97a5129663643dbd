package nl.veiligesteden.werkplek.overview.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures;
import nl.veiligesteden.werkplek.overview.OverviewFilter;
import nl.veiligesteden.werkplek.overview.OverviewPage;
import nl.veiligesteden.werkplek.overview.ProgrammeOverview;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives Movisie's table of municipalities out as a file: as it is filtered and sorted, all pages. */
@RestController
class OverviewSheets {

    private static final String NAME = "gemeenten-overzicht";

    private final Workspaces workspaces;
    private final ProgrammeOverview overview;
    private final Programme programme;
    private final SheetAnswer answer;
    private final Clock clock;

    OverviewSheets(Workspaces workspaces, ProgrammeOverview overview, Programme programme, SheetAnswer answer, Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.programme = programme;
        this.answer = answer;
        this.clock = clock;
    }

    static String path(OverviewFilter filter, SheetFormat format) {
        return Paths.withQuery(WorkspaceRoute.PROGRAMME + "/" + NAME + "." + format.ending(), filter.onPage(1).toQuery());
    }

    @GetMapping("/" + SheetAnswer.PATH + WorkspaceRoute.PROGRAMME + "/" + NAME + ".{ending}")
    void municipalities(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        OverviewFilter filter = OverviewFilter.fromQuery(request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
        Period period = programme.periods(workspace).stream().filter(one -> one.slug().equals(filter.period())).findFirst().orElseGet(() -> programme.currentPeriod(workspace));
        TextsIn texts = answer.texts();
        answer.send(workspace, response, ending, NAME, texts.say("overview.municipalities"), texts.say("sheet.about.overview", period.name()), columns(texts),
                rows -> rows.accept(OverviewPage.of(overview.municipalities(workspace, period.id()), filter, clock.instant().minus(Duration.ofDays(ItemConditions.STALE_DAYS))).found()));
    }

    /** A column for each figure that the screen draws. */
    private static List<SheetColumn<MunicipalityFigures>> columns(TextsIn texts) {
        List<SheetColumn<MunicipalityFigures>> columns = new ArrayList<>();
        columns.add(SheetColumn.of(texts.say("items.municipality"), 26, MunicipalityFigures::name));
        columns.add(SheetColumn.of(texts.say("overview.province"), 18, MunicipalityFigures::province));
        columns.add(SheetColumn.of(texts.say("overview.sheet.paused"), 12, row -> row.paused() ? texts.say("rounds.answer.yes") : ""));
        columns.add(SheetColumn.of(texts.say(OverviewFilter.Column.PLAN), 16, row -> row.plan() == null ? texts.say("overview.no-plan") : texts.say(row.plan())));
        for (ItemStatus status : ItemStatus.values()) {
            columns.add(SheetColumn.of(texts.say(status), 14, row -> row.counts().byStatus().get(status)));
        }
        for (Health health : Health.values()) {
            columns.add(SheetColumn.of(texts.say(health), 14, row -> row.counts().byHealth().get(health)));
        }
        columns.add(SheetColumn.of(texts.say(OverviewFilter.Column.OVERDUE), 14, row -> row.counts().overdue()));
        columns.add(SheetColumn.of(texts.say(OverviewFilter.Column.STALE), 14, row -> row.counts().stale()));
        columns.add(SheetColumn.of(texts.say(OverviewFilter.Column.HELP), 14, row -> row.counts().help()));
        columns.add(SheetColumn.of(texts.say(OverviewFilter.Column.UPDATED), 16, row -> row.counts().lastUpdateAt() == null ? null : LocalDate.ofInstant(row.counts().lastUpdateAt(), Time.NETHERLANDS)));
        return TableToRead.OVERVIEW.marked(columns);
    }
}

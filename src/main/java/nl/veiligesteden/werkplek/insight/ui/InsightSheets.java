package nl.veiligesteden.werkplek.insight.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.insight.Connections;
import nl.veiligesteden.werkplek.insight.Connections.ReachOf;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.News;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.insight.OverTime.ItemThen;
import nl.veiligesteden.werkplek.insight.OverTime.MunicipalityThen;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the lists behind figures over time and across out as files: what the page shows, all pages. */
@RestController
class InsightSheets {

    private final Workspaces workspaces;
    private final OverTime overTime;
    private final Connections connections;
    private final News news;
    private final Programme programme;
    private final SheetAnswer answer;

    InsightSheets(Workspaces workspaces, OverTime overTime, Connections connections, News news, Programme programme, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.overTime = overTime;
        this.connections = connections;
        this.news = news;
        this.programme = programme;
        this.answer = answer;
    }

    /** @param page the address of the list itself, with what it was asked */
    static String path(String page, SheetFormat format) {
        return page.replaceFirst("\\?|$", "." + format.ending() + "$0");
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}" + InsightNavigation.THEN + ".{ending}")
    void items(@PathVariable String slug, @PathVariable String ending, @RequestParam(defaultValue = "") String dag, @RequestParam(defaultValue = "") String wat, HttpServletResponse response) throws IOException {
        MunicipalityWorkspace workspace = workspaces.municipality(slug);
        LocalDate day = ItemsThenView.day(dag);
        Measure measure = Measure.ofWord(wat).orElseThrow(NotFoundException::new);
        overTime.figure(workspace, day, measure).orElseThrow(NotFoundException::new);
        TextsIn texts = answer.texts();
        List<SheetColumn<ItemThen>> columns = List.of(SheetColumn.of(texts.say("items.item"), 48, ItemThen::title), SheetColumn.of(texts.say("filter.kind"), 14, item -> texts.say(item.kind())),
                SheetColumn.of(texts.say("insight.then.status"), 16, item -> texts.say(item.status())), SheetColumn.of(texts.say("insight.then.health"), 14, item -> texts.say(item.health())),
                SheetColumn.of(texts.say("insight.then.due"), 16, ItemThen::dueOn), SheetColumn.of(texts.say("insight.then.told"), 18, item -> day(item.lastUpdateAt())));
        answer.send(workspace, response, ending, "onderdelen-" + slug + "-" + day, texts.say("insight.then.title"),
                texts.say("sheet.about.items-then", workspace.name(), texts.say(measure.wordsKey()), Formats.date(day, texts.locale())), TableToRead.DAY.marked(columns),
                SheetAnswer.paged(overTime.count(workspace, day, measure), page -> overTime.items(workspace, day, measure, page)));
    }

    @GetMapping("/" + SheetAnswer.PATH + InsightNavigation.PROGRAMME_THEN + ".{ending}")
    void municipalities(@PathVariable String ending, @RequestParam(defaultValue = "") String dag, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        LocalDate day = ItemsThenView.day(dag);
        TextsIn texts = answer.texts();
        List<SheetColumn<MunicipalityThen>> columns = Stream.concat(Stream.of(SheetColumn.of(texts.say("insight.municipality"), 28, MunicipalityThen::name)),
                MunicipalitiesThenView.COLUMNS.stream().map(measure -> SheetColumn.<MunicipalityThen>of(texts.say(measure.wordsKey()), 14, one -> one.counts().of(measure)))).toList();
        answer.send(workspace, response, ending, "gemeenten-" + day, texts.say("insight.municipalities.title"), texts.say("sheet.about.municipalities-then", Formats.date(day, texts.locale())),
                TableToRead.DAY.marked(columns), SheetAnswer.paged(overTime.municipalities(workspace), page -> overTime.municipalities(workspace, day, page)));
    }

    /** Of each municipality how much of what ran was silent at the end of each month; empty where nothing ran. */
    @GetMapping("/" + SheetAnswer.PATH + InsightNavigation.PROGRAMME_SILENT + ".{ending}")
    void silent(@PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        LocalDate day = overTime.asOf(workspace).orElseThrow(NotFoundException::new);
        YearMonth last = YearMonth.from(day);
        TextsIn texts = answer.texts();
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM yyyy", texts.locale());
        List<SheetColumn<Silent>> columns = Stream.concat(Stream.of(SheetColumn.of(texts.say("insight.municipality"), 28, Silent::municipality)),
                FreshnessCard.columns(last).stream().map(one -> SheetColumn.<Silent>of(month.format(one), 11, row -> row.in(one)))).toList();
        answer.send(workspace, response, ending, "stil-" + last, texts.say("insight.fresh"), texts.say("sheet.about.silent", ItemConditions.STALE_DAYS, Formats.date(day, texts.locale())),
                TableToRead.DAY.marked(columns), SheetAnswer.paged(overTime.municipalities(workspace), page -> {
                    List<MunicipalityThen> some = overTime.municipalities(workspace, day, page);
                    Map<MunicipalityId, Map<YearMonth, DayCounts>> months = overTime.months(workspace, some.stream().map(MunicipalityThen::id).toList(), last);
                    return some.stream().map(one -> new Silent(one.name(), months.getOrDefault(one.id(), Map.of()))).toList();
                }));
    }

    private record Silent(String municipality, Map<YearMonth, DayCounts> months) {

        Integer in(YearMonth month) {
            DayCounts counts = months.get(month);
            return counts == null || counts.running() == 0 ? null : counts.of(Measure.STALE);
        }
    }

    @GetMapping("/" + SheetAnswer.PATH + InsightNavigation.REACH + ".{ending}")
    void reach(@PathVariable String ending, @RequestParam(defaultValue = "") String periode, @RequestParam(defaultValue = "") String toon, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        Period period = ReachView.period(programme, workspace, periode);
        ReachOf which = ReachView.which(toon);
        TextsIn texts = answer.texts();
        List<SheetColumn<Connections.Activity>> columns = List.of(SheetColumn.of(texts.say("connections.reach.activity"), 48, Connections.Activity::title),
                SheetColumn.of(texts.say("insight.municipality"), 28, Connections.Activity::municipality), SheetColumn.of(texts.say("filter.status"), 16, activity -> texts.say(activity.status())),
                SheetColumn.of(texts.say("connections.reach.people"), 12, Connections.Activity::reach));
        answer.send(workspace, response, ending, "bereik-" + period.slug(), texts.say("connections.reach.title"), texts.say("sheet.about.reach", texts.say(which), period.name()),
                TableToRead.REACH.marked(columns), SheetAnswer.paged(connections.count(workspace, period.id(), which), page -> connections.activities(workspace, period.id(), which, page)));
    }

    @GetMapping("/" + SheetAnswer.PATH + InsightNavigation.CHANGES + ".{ending}")
    void changes(@PathVariable String ending, @RequestParam(defaultValue = "") String wat, @RequestParam(defaultValue = "") String sinds, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        News.Kind kind = News.Kind.ofWord(wat).orElseThrow(NotFoundException::new);
        Instant since = ChangesView.instant(sinds);
        TextsIn texts = answer.texts();
        List<SheetColumn<News.Entry>> columns = List.of(SheetColumn.of(texts.say("items.item"), 48, News.Entry::title), SheetColumn.of(texts.say("insight.municipality"), 28, News.Entry::municipality),
                SheetColumn.of(texts.say("insight.sheet.note"), 60, News.Entry::note), SheetColumn.of(texts.say("trail.who"), 26, News.Entry::author),
                SheetColumn.of(texts.say("trail.when"), 14, entry -> day(entry.at())));
        answer.send(workspace, response, ending, "wijzigingen", texts.say("insight.news.title"),
                texts.say("sheet.about.changes", texts.say("insight.news." + kind.word() + ".kind"), Formats.date(day(since), texts.locale())), TableToRead.CHANGES.marked(columns),
                SheetAnswer.paged(news.count(workspace, kind, since), page -> news.entries(workspace, kind, since, page)));
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Time.NETHERLANDS);
    }
}

package nl.veiligesteden.werkplek.trail.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.trail.TrailEntry;
import nl.veiligesteden.werkplek.trail.TrailFilter;
import nl.veiligesteden.werkplek.trail.TrailLog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the trail out as a file: all that the filter finds, to whoever may see it on screen. That is a deed of its own, which stands in the file as the first. */
@RestController
class TrailSheets {

    private static final String NAME = "logboek";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Workspaces workspaces;
    private final CurrentUser currentUser;
    private final TrailLog trail;
    private final SheetAnswer answer;

    TrailSheets(Workspaces workspaces, CurrentUser currentUser, TrailLog trail, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.currentUser = currentUser;
        this.trail = trail;
        this.answer = answer;
    }

    @GetMapping("/" + SheetAnswer.PATH + TrailNavigation.ALL + ".{ending}")
    void all(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        TextsIn texts = answer.texts();
        answer.send(workspace, response, ending, NAME, texts.say("nav.trail"), texts.say("sheet.about.trail", workspace.name()), columns(texts),
                rows -> trail.each(workspace, filter(request), rows));
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}" + TrailNavigation.TRAIL + ".{ending}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        MunicipalityWorkspace workspace = workspaces.municipality(slug);
        if (!workspace.may(Permission.MANAGE_TEAM)) {
            throw new NotFoundException();
        }
        TextsIn texts = answer.texts();
        answer.send(workspace, response, ending, NAME + "-" + slug, texts.say("nav.trail"), texts.say("sheet.about.trail", workspace.name()), columns(texts),
                rows -> trail.each(workspace, filter(request), rows));
    }

    @GetMapping("/" + SheetAnswer.PATH + Paths.MY_TRAIL + ".{ending}")
    void own(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedInUser user = currentUser.require();
        TextsIn texts = answer.texts();
        answer.send(null, response, ending, Paths.MY_TRAIL, texts.say("trail.own.title"), texts.say("sheet.about.trail", user.name()), columns(texts),
                rows -> trail.each(user, filter(request), rows));
    }

    private static TrailFilter filter(HttpServletRequest request) {
        Map<String, List<String>> query = request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return TrailFilter.fromQuery(query);
    }

    private static List<SheetColumn<TrailEntry>> columns(TextsIn said) {
        TrailTexts texts = new TrailTexts(said);
        return TableToRead.TRAIL.marked(List.of(SheetColumn.of(said.say("trail.when"), 20, entry -> SECONDS.format(LocalDateTime.ofInstant(entry.at(), Time.NETHERLANDS))),
                SheetColumn.of(said.say("trail.who"), 26, texts::person), SheetColumn.of(said.say("trail.what"), 36, entry -> texts.action(entry.action())),
                SheetColumn.of(said.say("trail.about"), 44, texts::object), SheetColumn.of(said.say("items.municipality"), 20, TrailEntry::municipality),
                SheetColumn.of(said.say("trail.changes"), 60, texts::changes), SheetColumn.ofPerson(said.say("trail.origin"), 18, texts::origin),
                SheetColumn.of(said.say("trail.result"), 12, entry -> texts.result(entry.result())), SheetColumn.forPrograms("id", entry -> entry.id().toString()),
                SheetColumn.forPrograms("actie", TrailEntry::action), SheetColumn.forPrograms("object", entry -> entry.object() == null ? null : entry.object().toString())));
    }
}

package nl.veiligesteden.werkplek.programme.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.programme.MunicipalityDetails;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives Movisie's list of municipalities out as a file: all that the search finds. */
@RestController
class MunicipalitySheets {

    private final Workspaces workspaces;
    private final Programme programme;
    private final SheetAnswer answer;

    MunicipalitySheets(Workspaces workspaces, Programme programme, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.programme = programme;
        this.answer = answer;
    }

    static String path(ListQuery query, SheetFormat format) {
        return query.path(ProgrammeNavigation.MUNICIPALITIES + "." + format.ending(), 1);
    }

    /** What a search finds, on screen and in the file. */
    static List<MunicipalityDetails> found(List<MunicipalityDetails> all, ListQuery query) {
        return all.stream().filter(one -> query.finds(one.name() + " " + one.province() + " " + one.cbsCode())).toList();
    }

    @GetMapping("/" + SheetAnswer.PATH + ProgrammeNavigation.MUNICIPALITIES + ".{ending}")
    void municipalities(@PathVariable String ending, @RequestParam(name = "zoek", defaultValue = "") String search, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        TextsIn texts = answer.texts();
        List<SheetColumn<MunicipalityDetails>> columns = List.of(
                SheetColumn.of(texts.say("municipalities.name"), 28, MunicipalityDetails::name), SheetColumn.of(texts.say("municipalities.cbs-code"), 12, MunicipalityDetails::cbsCode),
                SheetColumn.of(texts.say("municipalities.province"), 18, MunicipalityDetails::province),
                SheetColumn.of(texts.say("municipalities.joined"), 22, one -> one.joinedNote() == null ? one.joinedYear() : one.joinedNote()),
                SheetColumn.of(texts.say("municipalities.participation"), 16, one -> texts.say(one.participation())),
                SheetColumn.of(texts.say("municipalities.sheet.example"), 12, one -> one.example() ? texts.say("rounds.answer.yes") : ""));
        answer.send(workspace, response, ending, "gemeenten", texts.say("nav.municipalities"), texts.say("sheet.about.municipalities"), TableToRead.MUNICIPALITIES.marked(columns),
                rows -> rows.accept(found(programme.municipalities(workspace), new ListQuery(search, 1, ""))));
    }
}

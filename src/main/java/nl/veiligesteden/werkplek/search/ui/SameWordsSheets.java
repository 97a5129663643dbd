package nl.veiligesteden.werkplek.search.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.search.SameWords;
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

/** Gives Movisie's words that mean the same out as a file: all that the search finds. */
@RestController
class SameWordsSheets {

    private final Workspaces workspaces;
    private final SameWords words;
    private final SheetAnswer answer;

    SameWordsSheets(Workspaces workspaces, SameWords words, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.words = words;
        this.answer = answer;
    }

    static String path(ListQuery query, SheetFormat format) {
        return query.path(SameWordsNavigation.SAME_WORDS + "." + format.ending(), 1);
    }

    /** What a search finds, on screen and in the file. */
    static List<SameWords.Group> found(List<SameWords.Group> all, ListQuery query) {
        return all.stream().filter(group -> query.finds(group.toDraft().words())).toList();
    }

    @GetMapping("/" + SheetAnswer.PATH + SameWordsNavigation.SAME_WORDS + ".{ending}")
    void words(@PathVariable String ending, @RequestParam(name = "zoek", defaultValue = "") String search, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        TextsIn texts = answer.texts();
        answer.send(workspace, response, ending, "zoekwoorden", texts.say("nav.same-words"), texts.say("sheet.about.same-words"),
                TableToRead.SAME_WORDS.marked(List.of(SheetColumn.<SameWords.Group>of(texts.say("same-words.words"), 100, group -> String.join(", ", group.words())))),
                rows -> rows.accept(found(words.all(workspace), new ListQuery(search, 1, ""))));
    }
}

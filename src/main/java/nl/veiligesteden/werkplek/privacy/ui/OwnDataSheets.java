package nl.veiligesteden.werkplek.privacy.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.privacy.OwnData;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a person all that is held on that person; nobody gets that of somebody else. */
@RestController
class OwnDataSheets {

    private final CurrentUser currentUser;
    private final OwnData data;
    private final SheetAnswer answer;

    OwnDataSheets(CurrentUser currentUser, OwnData data, SheetAnswer answer) {
        this.currentUser = currentUser;
        this.data = data;
        this.answer = answer;
    }

    @GetMapping("/" + SheetAnswer.PATH + Paths.MY_DATA + ".{ending}")
    void own(@PathVariable String ending, HttpServletResponse response) throws IOException {
        SignedInUser user = currentUser.require();
        TextsIn texts = answer.texts();
        List<SheetColumn<OwnData.Line>> columns = List.of(SheetColumn.of(texts.say("retention.kind"), 36, line -> texts.say(line.kind())), SheetColumn.of(texts.say("own-data.number"), 8, OwnData.Line::number),
                SheetColumn.of(texts.say("own-data.field"), 28, line -> texts.say("own-data.column." + line.field())),
                SheetColumn.ofPerson(texts.say("own-data.value"), 80, line -> line.hidden() ? texts.say("own-data.hidden") : line.value()));
        answer.send(null, response, ending, Paths.MY_DATA, texts.say("own-data.title"), texts.say("sheet.about.own-data", user.name()), TableToRead.OWN_DATA.marked(columns),
                rows -> data.each(user, rows));
    }
}

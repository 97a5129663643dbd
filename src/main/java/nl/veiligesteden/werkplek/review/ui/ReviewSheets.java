package nl.veiligesteden.werkplek.review.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.review.Review;
import nl.veiligesteden.werkplek.review.ReviewEntry;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.review.ReviewLists;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out what was decided by whom, to the programme's administrator: what an auditor asks for. */
@RestController
class ReviewSheets {

    private final Workspaces workspaces;
    private final ReviewLists lists;
    private final SheetAnswer answer;

    ReviewSheets(Workspaces workspaces, ReviewLists lists, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.lists = lists;
        this.answer = answer;
    }

    static String path(ReviewId review, SheetFormat format) {
        return ReviewNavigation.campaign(review) + "." + format.ending();
    }

    @GetMapping("/" + SheetAnswer.PATH + ReviewNavigation.ALL + "/{id}.{ending}")
    void decisions(@PathVariable String id, @PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        Review review = lists.find(workspace, Id.parse(id, ReviewId::new).orElseThrow(NotFoundException::new));
        TextsIn texts = answer.texts();
        String about = texts.say("sheet.about.review", texts.say(review.kind()), Formats.date(review.startsOn(), texts.locale()), Formats.date(review.endsOn(), texts.locale()));
        answer.send(workspace, response, ending, "toegang", texts.say("nav.review"), about, TableToRead.REVIEW.marked(columns(texts)), rows -> lists.each(workspace, review.id(), rows));
    }

    private static List<SheetColumn<ReviewEntry>> columns(TextsIn texts) {
        return List.of(SheetColumn.of(texts.say("people.sheet.place"), 28, entry -> entry.member().placeName()), SheetColumn.of(texts.say("contacts.name"), 30, entry -> entry.member().name()),
                SheetColumn.ofPerson(texts.say("sign-in.email"), 34, entry -> entry.member().email()), SheetColumn.of(texts.say("review.sheet.role"), 24, entry -> texts.say(entry.roleThen())),
                SheetColumn.of(texts.say("review.sheet.role-now"), 24, entry -> texts.say(entry.member().role())),
                SheetColumn.of(texts.say("people.sheet.last-sign-in"), 18, entry -> day(entry.member().lastSignIn())),
                SheetColumn.of(texts.say("review.sheet.decision"), 30, entry -> decision(entry, texts)), SheetColumn.of(texts.say("review.sheet.by"), 30, ReviewEntry::decidedBy),
                SheetColumn.of(texts.say("review.sheet.at"), 18, entry -> day(entry.decidedAt())));
    }

    private static String decision(ReviewEntry entry, TextsIn texts) {
        if (entry.decision() != null) {
            return texts.say(entry.decision());
        }
        return texts.say(entry.stands() ? "review.sheet.none" : "review.gone");
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, Time.NETHERLANDS);
    }
}

package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.access.ProofNeededException;
import nl.veiligesteden.werkplek.access.RecentProof;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.Sheet;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gives a table out as a file, in the language of whoever asks. What is in it, and whether they may, says the module whose table it is. */
@Component
public class SheetAnswer {

    /** Before the address of each table; what stands behind the last point is the kind of file. */
    public static final String PATH = "tabel/";

    private static final int AT_ONCE = 500;

    private final CurrentUser user;
    private final OwnAccount accounts;
    private final Wording wording;
    private final RecentProof proof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SheetAnswer(CurrentUser user, OwnAccount accounts, Wording wording, RecentProof proof, ApplicationEventPublisher events, Clock clock) {
        this.proof = proof;
        this.events = events;
        this.user = user;
        this.accounts = accounts;
        this.wording = wording;
        this.clock = clock;
    }

    /** The language of whoever asks. */
    public TextsIn texts() {
        return new TextsIn(wording, accounts.preferences(user.require()).locale());
    }

    /**
     * Sends the table. The rows are read while it is written. Who takes it along is written in the trail before.
     *
     * @param workspace whose table it is; null for one about the own account
     * @param about says in a sentence what the table holds, for who finds the file later
     * @throws NotFoundException for another kind of file than there are
     * @throws ProofNeededException for data of people, where it is long ago that the person proved who they are
     */
    public <T> void send(Workspace workspace, HttpServletResponse response, String ending, String file, String name, String about, List<SheetColumn<T>> columns,
                         Consumer<Consumer<List<T>>> rows) throws IOException {
        SheetFormat format = SheetFormat.ofEnding(ending).orElseThrow(NotFoundException::new);
        if (columns.stream().anyMatch(SheetColumn::personal)) {
            proof.require();
        }
        TextsIn texts = texts();
        tell(workspace, about, format);
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        String back = TableToRead.among(columns).map(table -> texts.say("sheet.to-read", texts.say(table.whereKey()))).orElseGet(() -> texts.say("sheet.about.hidden"));
        List<String> lines = List.of(about, texts.say("sheet.about.made", Formats.date(today, texts.locale())), texts.say("sheet.about.choices"), back);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file + "-" + today + "." + format.ending(), StandardCharsets.UTF_8).build().toString());
        format.write(new Sheet<>(name, columns, lines, texts.say("sheet.about"), texts.say("sheet.choices"), rows), response.getOutputStream());
    }

    /** The rows of a list that is asked for page by page. */
    public static <T> Consumer<Consumer<List<T>>> paged(int total, Function<Page, List<T>> list) {
        return rows -> {
            for (int from = 0; from < total; from += AT_ONCE) {
                rows.accept(list.apply(new Page(from, AT_ONCE)));
            }
        };
    }

    private void tell(Workspace workspace, String about, SheetFormat format) {
        SignedInUser taker = user.require();
        events.publishEvent(new Event(clock.instant(), new Actor(taker.account(), taker.name()), "table.taken", "table", null,
                workspace instanceof MunicipalityWorkspace municipality ? municipality.id() : null, List.of(new Change("table", "", about), new Change("format", "", format.ending()))));
    }
}

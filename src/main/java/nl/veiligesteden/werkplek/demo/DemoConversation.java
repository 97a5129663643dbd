package nl.veiligesteden.werkplek.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.attachments.Attachments;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.conversation.HelpDesk;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people of the demo say to each other, for each audience, and a request for help that Movisie answers. */
@Component
@Profile("demo")
class DemoConversation {

    private static final String DAAN = "daan@hengelo.example";
    private static final String NOOR = "noor@hengelo.example";
    private static final String YARA = "yara@halt.example";
    private static final String MARIT = "marit@movisie.example";

    private final DemoAccounts accounts;
    private final Workspaces workspaces;
    private final Conversation conversation;
    private final HelpDesk help;
    private final Attachments attachments;
    private final JdbcClient jdbc;

    DemoConversation(DemoAccounts accounts, Workspaces workspaces, Conversation conversation, HelpDesk help, Attachments attachments,
                     JdbcClient jdbc) {
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.conversation = conversation;
        this.help = help;
        this.attachments = attachments;
        this.jdbc = jdbc;
    }

    void load() {
        Supplier<Workspace> hengelo = () -> workspaces.municipality("hengelo");
        ItemId camera = item("title = 'Gebruik van cameratoezicht'");
        say(DAAN, hengelo, camera, Audience.SHARED, "De plaatsing bij het station staat op de agenda van het college van volgende week.", 5);
        say(NOOR, hengelo, camera, Audience.INTERNAL, "Nog niet naar buiten brengen: de aannemer dreigt af te haken. Bel jij hem, Daan?", 3);
        ItemId lessons = item("title = 'Lessen weerbaarheid op vier scholen'");
        say(DAAN, hengelo, lessons, Audience.SHARED, "Het Montessori College kan alleen op dinsdag. Past dat bij jullie?", 4, YARA);
        say(YARA, () -> workspaces.partner("halt"), lessons, Audience.SHARED, "Dinsdag lukt. Voor de andere drie scholen wachten we nog op een datum.", 2, DAAN);
        say(NOOR, hengelo, lessons, Audience.INTERNAL, "Als HALT niet kan, vragen we het jongerenwerk.", 1);
        file(DAAN, hengelo, camera, Audience.SHARED, "verslag-overleg-station.txt", "Aanwezig: gemeente, politie, vervoerder.\nAfspraak: de camera hangt voor de zomer.\n");
        file(NOOR, hengelo, camera, Audience.INTERNAL, "offertes.csv", "aannemer;bedrag\nA;12000\nB;13500\n");
        file(YARA, () -> workspaces.partner("halt"), lessons, Audience.SHARED, "opzet-lessen.txt", "Les 1: kennismaken.\nLes 2: grenzen.\nLes 3: omstander zijn.\n");
        ItemId blocked = item("status = 'BLOCKED' and municipality_id = (select id from municipality where slug = 'hengelo') order by title limit 1");
        jdbc.sql("""
                        update item set help_requested_at = utc_timestamp(6) - interval 4 day, lifted_by = 'De wethouder',
                        reason = 'De vrijwilligers haken af zolang hun onkosten niet worden vergoed.' where id = :id""")
                .param("id", blocked.value()).update();
        say(NOOR, hengelo, blocked, Audience.HELP, "Hebben andere gemeenten een regeling voor onkosten van vrijwilligers?", 4);
        say(MARIT, workspaces::programme, blocked, Audience.HELP, "Ja: Nijmegen en Leiden. Ik vraag of wij hun regeling mogen delen.", 1);
        accounts.as(MARIT, () -> help.answered(workspaces.programme(), blocked));
        jdbc.sql("update item set help_answered_at = help_answered_at - interval 1 day where id = :id").param("id", blocked.value()).update();
    }

    private void say(String email, Supplier<Workspace> workspace, ItemId item, Audience audience, String words, int daysAgo, String... named) {
        accounts.as(email, () -> {
            UUID comment = conversation.add(workspace.get(), Subject.of(item), new CommentDraft(audience, words, Set.of(named).stream().map(this::account)
                    .collect(Collectors.toSet())));
            jdbc.sql("update comment set at = at - interval :days day where id = :id").param("days", daysAgo).param("id", comment).update();
        });
    }

    private void file(String email, Supplier<Workspace> workspace, ItemId item, Audience audience, String name, String content) {
        accounts.as(email, () -> {
            try {
                UUID file = attachments.add(workspace.get(), Subject.of(item), audience, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
                jdbc.sql("update attachment set at = at - interval 2 day where id = :id").param("id", file).update();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private AccountId account(String email) {
        return new AccountId(jdbc.sql("select id from account where email = :email").param("email", email).query(UUID.class).single());
    }

    private ItemId item(String where) {
        return new ItemId(jdbc.sql("select id from item where " + where).query(UUID.class).single());
    }
}

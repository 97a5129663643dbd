package nl.veiligesteden.werkplek.demo;

import java.util.Locale;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.documents.Documents;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A letter to the council and an accessible report, out of what Hengelo handed in last. */
@Component
@Profile("demo")
class DemoDocuments {

    private final DemoAccounts accounts;
    private final Workspaces workspaces;
    private final Documents documents;
    private final JdbcClient jdbc;

    DemoDocuments(DemoAccounts accounts, Workspaces workspaces, Documents documents, JdbcClient jdbc) {
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** After all else is there: documents are made beside it. */
    @Transactional
    public void load() {
        UUID report = jdbc.sql("select v.id from report_version v join municipality m on m.id = v.municipality_id where m.slug = 'hengelo' order by v.at desc limit 1").query(UUID.class).single();
        accounts.as("noor@hengelo.example", () -> {
            MunicipalityWorkspace hengelo = workspaces.municipality("hengelo");
            documents.make(hengelo, new DocumentWish(DocumentOrigin.REPORT, report, DocumentKind.COUNCIL_LETTER, DocumentFormat.WORD, Locale.of("nl"), false, null));
            documents.make(hengelo, new DocumentWish(DocumentOrigin.REPORT, report, DocumentKind.PROGRESS_REPORT, DocumentFormat.PDF, Locale.of("nl"), false, null));
        });
    }
}

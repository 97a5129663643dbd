package nl.veiligesteden.werkplek.documents;

import static nl.veiligesteden.werkplek.rounds.TestRounds.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.ProofNeededException;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.papers.PdfCheck;
import nl.veiligesteden.werkplek.papers.TemplateDraft;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.rounds.QuestionSubject;
import nl.veiligesteden.werkplek.rounds.Reports;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundQuestions;
import nl.veiligesteden.werkplek.rounds.TestRounds;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every kind of document, in both languages and both forms, out of long and odd contents; and who has them. */
@DatabaseTest
@Import(TestRounds.class)
class DocumentsIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** Letters of many alphabets, signs that mean something in templates and in HTML, and what no font has. */
    private static final String ODD = "Łódź Çelik ƫ {{gemeente}} [titel] <b>&amp; 😀 漢 =1+1";
    private static final String NOTED = "Alleen voor onszelf";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Documents documents;
    @Autowired
    private Templates templates;
    @Autowired
    private Plans plans;
    @Autowired
    private Programme programme;
    @Autowired
    private Items items;
    @Autowired
    private Conversation conversation;
    @Autowired
    private TestRounds rounds;
    @Autowired
    private RoundQuestions questions;
    @Autowired
    private Answering answering;
    @Autowired
    private Reports reports;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace workspace;
    private ProgrammeWorkspace movisie;
    private PlanId plan;
    private ItemId item;
    private VersionId version;

    @BeforeEach
    void fill() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        plan = plans.begin(workspace, programme.currentPeriod(workspace).id(), "Plan", Map.of(SectionKind.AMBITION, "Ambitie", SectionKind.APPROACH, "Aanpak", SectionKind.ACTIONS, "Acties"));
        plans.addStrand(workspace, plans.addPillar(workspace, plan, new PillarDraft("Pijler " + ODD, "Waarom", null)), "Inzetlijn");
        String title = ODD + " " + "lang ".repeat(50);
        item = items.create(workspace, plan, new ItemDraft(ItemKind.ACTION, title.substring(0, 290), "Een omschrijving\n\n• met een punt\n• en nog een", "Bijdrage", null, null, null, null, Set.of(), "Marktplein", 1200,
                null, LocalDate.now().minusDays(3), workspace.membership(), null));
        RoundId round = rounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het?", false), workspace);
        questions.add(movisie, round, about(QuestionSubject.ITEM, QuestionKind.TEXT, "En dit?", false));
        items.report(workspace, item, ProgressDraft.note(ItemStatus.PLANNED, Health.AT_RISK, "Vertelling " + ODD + "\n\n" + "woord ".repeat(600)));
        answering.answer(workspace, round, List.of(new GivenAnswer(questions.list(movisie, round).getFirst().id(), "Antwoord " + ODD, null)));
        reports.summarise(workspace, round, "Samenvatting\n\n• " + ODD, 0);
        version = reports.handIn(workspace, round);
        conversation.add(workspace, Subject.of(item), new CommentDraft(Audience.INTERNAL, NOTED, Set.of()));
        conversation.add(workspace, Subject.of(item), new CommentDraft(Audience.SHARED, "Voor iedereen " + ODD, Set.of()));
    }

    static Stream<DocumentKind> kinds() {
        return Arrays.stream(DocumentKind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comesInBothFormsAndLanguagesAndIsSound(DocumentKind kind) throws Exception {
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            byte[] word = made(workspace, wish(kind, DocumentFormat.WORD, language));
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
                String text = text(document);
                assertThat(text).contains(workspace.name()).contains("Łódź Çelik ƫ {{gemeente}} [titel] <b>&amp; 😀 漢 =1+1").doesNotContain("{{?", "{{/", NOTED);
                assertThat(document.getProperties().getCoreProperties().getTitle()).isNotBlank();
                assertThat(document.getStyle().xmlText()).contains(language.equals(DUTCH) ? "nl-NL" : "en-GB");
                assertThat(document.getParagraphs().stream().filter(paragraph -> paragraph.getText().isBlank())).isEmpty();
                assertThat(document.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            }
            byte[] paper = made(workspace, wish(kind, DocumentFormat.PDF, language));
            PdfCheck.sound(paper);
            try (PDDocument document = Loader.loadPDF(paper)) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains("Łódź", "Çelik", "ƫ", "[cjk unified ideographs", language.equals(DUTCH) ? "Pagina 1 van" : "Page 1 of").doesNotContain(NOTED);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            }
        }
    }

    @Test
    void whatIsNotedInternallyComesOnlyWhenItsOwnPeopleAskForIt() throws Exception {
        DocumentWish internal = new DocumentWish(DocumentOrigin.ITEM, item.value(), DocumentKind.ITEM_DOSSIER, DocumentFormat.WORD, DUTCH, true, null);
        assertThat(words(made(workspace, internal))).contains(NOTED, "Voor iedereen");
        assertThat(words(made(workspace, wish(DocumentKind.ITEM_DOSSIER, DocumentFormat.WORD, DUTCH)))).contains("Voor iedereen").doesNotContain(NOTED);
        MunicipalityWorkspace observer = workspaces.observing(movisie, workspace.slug());
        assertThatThrownBy(() -> documents.make(observer, internal)).isInstanceOf(NotAllowedException.class);
        assertThat(words(made(observer, wish(DocumentKind.ITEM_DOSSIER, DocumentFormat.WORD, DUTCH)))).contains("Voor iedereen").doesNotContain(NOTED);
    }

    @Test
    void documentsAreOfTheWorkspaceInWhichTheyWereAskedFor() {
        DocumentId own = documents.make(workspace, wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH));
        DocumentId theirs = documents.make(workspaces.observing(movisie, workspace.slug()), wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH));
        MunicipalityWorkspace reader = workspaces.colleague(workspace.slug(), Role.READER);
        assertThat(documents.find(reader, own).mine()).isFalse();
        assertThat(documents.find(movisie, theirs).about()).contains("plan");
        assertThatThrownBy(() -> documents.find(movisie, own)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> documents.find(workspace, theirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> documents.remove(reader, own)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> documents.list(workspaces.partner(), new Page(0, 10))).isInstanceOf(NotFoundException.class);
        documents.remove(workspace, own);
        assertThat(documents.list(workspace, new Page(0, 10))).isEmpty();
    }

    @Test
    void nobodyHasVeryManyMadeAtOnceAndNothingStaysForEver() {
        DocumentId id = documents.make(workspace, wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH));
        ready(workspace, id);
        for (int copy = 0; copy < 5; copy++) {
            jdbc.sql("""
                            insert into made_document select :copy, municipality_id, origin, subject_id, kind, format, language, internal, title, about, 'MAKING', 0, author_id, author_name, at
                            from made_document where id = :id""").param("copy", UUID.randomUUID()).param("id", id.value()).update();
        }
        assertThatThrownBy(() -> documents.make(workspace, wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH))).isInstanceOf(InvalidInputException.class);
        jdbc.sql("update made_document set at = at - interval 16 minute where state = 'MAKING' and municipality_id = :place").param("place", workspace.id().value()).update();
        assertThat(documents.list(workspace, new Page(0, 10))).extracting(MadeDocument::state).containsOnly(MadeDocument.State.READY, MadeDocument.State.FAILED);
    }

    @Test
    void aTemplateIsTriedBeforeItIsUsedAndGoesBeforeMovisies() throws Exception {
        TemplateId ofMovisie = templates.add(movisie, DocumentKind.PLAN, DUTCH, "movisie.docx", new TemplateDraft().title("Van Movisie {{gemeente}}").write());
        assertThatThrownBy(() -> templates.use(movisie, ofMovisie)).isInstanceOf(NotAllowedException.class);
        ready(workspaces.observing(movisie, workspace.slug()), documents.make(workspaces.observing(movisie, workspace.slug()), trying(ofMovisie)));
        templates.use(movisie, ofMovisie);
        assertThat(words(made(workspace, wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH)))).contains("Van Movisie " + workspace.name());
        assertThat(templates.inUse(workspace, DocumentKind.PLAN, DUTCH)).isEqualTo(Templates.Whose.PROGRAMME);

        TemplateId own = templates.add(workspace, DocumentKind.PLAN, DUTCH, "eigen.docx", new TemplateDraft().title("Van onszelf {{gemeente}}").write());
        assertThat(words(made(workspace, wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH)))).contains("Van Movisie");
        ready(workspace, documents.make(workspace, trying(own)));
        templates.use(workspace, own);
        assertThat(words(made(workspace, wish(DocumentKind.PLAN, DocumentFormat.WORD, DUTCH)))).contains("Van onszelf");
        assertThatThrownBy(() -> templates.remove(workspace, own)).isInstanceOf(NotAllowedException.class);
        templates.stopUsing(workspace, own);
        assertThat(templates.list(workspace)).extracting(OwnTemplate::state).containsExactly(OwnTemplate.State.FORMER);
        templates.stopUsing(movisie, ofMovisie);
        assertThat(templates.inUse(workspace, DocumentKind.PLAN, DUTCH)).isEqualTo(Templates.Whose.SHIPPED);
        assertThatThrownBy(() -> documents.make(workspace, trying(ofMovisie))).isInstanceOf(NotFoundException.class);
    }

    /** What all letters become is for whoever is really there: a computer may stand open. */
    @Test
    void whatATemplateDoesForAllAsksAProofAgain() {
        TemplateId template = templates.add(workspace, DocumentKind.PLAN, DUTCH, "plan.docx", new TemplateDraft().title("Plan").write());
        SignedInUser old = new SignedInUser(workspace.actor().account(), "", "", SignInWay.PASSKEY, 0, Instant.now().minus(Duration.ofMinutes(20)));
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(old, null, old.getAuthorities()));
        try {
            assertThatThrownBy(() -> templates.use(workspace, template)).isInstanceOf(ProofNeededException.class);
            assertThatThrownBy(() -> templates.stopUsing(workspace, template)).isInstanceOf(ProofNeededException.class);
            assertThatThrownBy(() -> templates.remove(workspace, template)).isInstanceOf(ProofNeededException.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void whatIsShippedHasNoFaultsAndEveryFieldHasItsValue() {
        List<String> faults = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
                templates.check(workspace, kind, templates.content(workspace, kind, language)).forEach(fault -> faults.add(kind + " " + language + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void onlyACoordinatorBringsTemplates() {
        byte[] content = new TemplateDraft().title("Plan").write();
        assertThatThrownBy(() -> templates.add(workspaces.colleague(workspace.slug(), Role.POLICY_OFFICER), DocumentKind.PLAN, DUTCH, "a.docx", content)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> templates.add(workspace, DocumentKind.PLAN, DUTCH, "a.docx", new TemplateDraft().title("{{niets}}").write())).isInstanceOf(InvalidInputException.class);
    }

    private DocumentWish trying(TemplateId template) {
        return new DocumentWish(DocumentOrigin.PLAN, plan.value(), DocumentKind.PLAN, DocumentFormat.WORD, DUTCH, false, template);
    }

    private DocumentWish wish(DocumentKind kind, DocumentFormat format, Locale language) {
        DocumentOrigin origin = Arrays.stream(DocumentOrigin.values()).filter(each -> each.kinds().contains(kind)).findFirst().orElseThrow();
        UUID subject = switch (origin) {
            case REPORT -> version.value();
            case PLAN -> plan.value();
            case ITEM -> item.value();
        };
        return new DocumentWish(origin, subject, kind, format, language, false, null);
    }

    private void ready(Workspace reader, DocumentId id) {
        await().until(() -> documents.find(reader, id).state() != MadeDocument.State.MAKING);
        assertThat(documents.find(reader, id).state()).isEqualTo(MadeDocument.State.READY);
    }

    private byte[] made(Workspace reader, DocumentWish wish) throws IOException {
        DocumentId id = documents.make(reader, wish);
        ready(reader, id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.copy(reader, id, out);
        assertThat((long) out.size()).isEqualTo(documents.find(reader, id).size());
        return out.toByteArray();
    }

    private static String words(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return text(document);
        }
    }

    private static String text(XWPFDocument document) {
        try (XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            words.setCloseFilesystem(false);
            return words.getText();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

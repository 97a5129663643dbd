package nl.veiligesteden.werkplek.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.papers.TemplateDraft;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** The templates that come with the workspace, in one language: what is made until somebody brings another, and what they can begin with. */
class ShippedTemplates {

    private final TextsIn texts;

    ShippedTemplates(TextsIn texts) {
        this.texts = texts;
    }

    byte[] of(DocumentKind kind) {
        TemplateDraft draft = new TemplateDraft();
        switch (kind) {
            case COUNCIL_LETTER -> letter(draft);
            case PROGRESS_REPORT -> report(draft);
            case PLAN -> plan(draft);
            case ITEM_DOSSIER -> dossier(draft);
        }
        return draft.foot(say("paper.foot", field("gemeente"), field("datum")), say("document.page", "{0}", "{1}")).write();
    }

    private String say(String key, Object... parameters) {
        return texts.say(key, parameters);
    }

    private static String field(String name) {
        return "{{" + name + "}}";
    }

    private void letter(TemplateDraft draft) {
        draft.letterhead(say("paper.municipality", field("gemeente")));
        draft.reference(say("paper.letter.to"), say("paper.letter.council")).reference(say("paper.letter.from"), say("paper.letter.executive", field("gemeente")));
        draft.reference(say("paper.date"), field("datum")).reference(say("paper.letter.subject"), say("paper.letter.subject.of", field("ronde")));
        draft.reference(say("paper.letter.attachment"), say("paper.letter.attachment.of", field("ronde"), field("versie")));
        draft.title(say("paper.letter.title")).line(say("paper.letter.salutation"));
        draft.line(say("paper.letter.intro", field("ronde"), field("periode"), field("ingediend_op")));
        draft.ifThere("samenvatting", () -> draft.heading(1, say("paper.letter.core")).field("samenvatting"));
        draft.ifThere("kerncijfers", () -> {
            draft.heading(1, say("paper.figures"));
            figures(draft, "kerncijfers");
        });
        draft.ifThere("afgerond", () -> {
            draft.heading(1, say("paper.done"));
            draft.each("afgerond", () -> draft.bullet(say("paper.item.of", field("titel"), field("soort"))));
        });
        draft.heading(1, say("paper.attention"));
        draft.ifNotThere("aandacht", () -> draft.line(say("paper.attention.none")));
        draft.each("aandacht", () -> {
            draft.heading(2, field("titel")).soft(field("kenmerken"));
            draft.ifThere("reden", () -> draft.line(say("paper.reason", field("reden"))));
            draft.field("verteld");
        });
        draft.ifThere("partners", () -> {
            draft.heading(1, say("paper.partners")).line(say("paper.letter.partners"));
            draft.each("partners", () -> draft.bullet(field("naam")));
        });
        draft.heading(1, say("paper.letter.next")).line(say("paper.letter.next.text"));
        draft.line(say("paper.letter.closing")).line(say("paper.letter.executive", field("gemeente"))).signatures(say("paper.letter.secretary"), say("paper.letter.mayor"));
    }

    private void figures(TemplateDraft draft, String field) {
        draft.table(field, List.of(say("rounds.figure"), say("rounds.figure.value"), say("rounds.figure.unit")), List.of("naam", "waarde", "eenheid"), Set.of(1));
    }

    private void report(TemplateDraft draft) {
        draft.letterhead(say("paper.municipality", field("gemeente"))).title(say("paper.report.title", field("ronde")));
        draft.subtitle(say("paper.report.subtitle", field("periode"))).soft(say("paper.report.made", field("ingediend_op"), field("versie"), field("datum")));
        draft.contents(say("paper.contents"), 1);
        draft.heading(1, say("rounds.summary")).field("samenvatting");
        draft.ifNotThere("samenvatting", () -> draft.line(say("rounds.summary.none")));
        draft.heading(1, say("paper.figures"));
        figures(draft, "cijfers");
        draft.ifThere("vragen", () -> draft.heading(1, say("rounds.answers")));
        draft.each("vragen", () -> {
            draft.heading(2, field("vraag")).field("antwoord");
            draft.ifNotThere("antwoord", () -> draft.soft(say("rounds.no-answer")));
        });
        draft.heading(1, say("rounds.items"));
        draft.ifNotThere("onderdelen", () -> draft.line(say("rounds.none")));
        draft.ifThere("onderdelen", () -> draft.table("onderdelen", List.of(say("items.item"), say("paper.kind"), say("paper.status"), say("paper.due")), List.of("titel", "soort", "status", "eind"), Set.of()));
        draft.each("onderdelen", () -> {
            draft.heading(2, field("titel")).soft(field("kenmerken"));
            draft.ifThere("reden", () -> draft.line(say("paper.reason", field("reden"))));
            draft.field("verteld");
            draft.ifNotThere("verteld", () -> draft.line(say("rounds.not-told")));
            draft.field("antwoorden");
        });
        draft.ifThere("pijlers", () -> draft.heading(1, say("rounds.report.pillars")));
        draft.each("pijlers", () -> draft.bullet(field("naam")));
        draft.ifThere("partners", () -> {
            draft.heading(1, say("rounds.report.partners"));
            draft.table("partners", List.of(say("paper.name"), say("paper.kind")), List.of("naam", "soort"), Set.of());
        });
        draft.ifThere("ontbreekt", () -> draft.heading(1, say("paper.missing")).field("ontbreekt"));
    }

    private void plan(TemplateDraft draft) {
        draft.letterhead(say("paper.municipality", field("gemeente"))).title(field("titel")).subtitle(say("paper.plan.subtitle", field("periode"), field("stand")));
        draft.ifThere("vastgesteld_op", () -> draft.soft(say("paper.plan.adopted", field("vastgesteld_op"))));
        draft.contents(say("paper.contents"), 2);
        draft.ifThere("hoofddoel", () -> draft.heading(1, say("paper.plan.aim")).line(field("hoofddoel")));
        draft.ifThere("doelgroepen", () -> draft.line(say("paper.plan.groups", field("doelgroepen"))));
        draft.field("inhoud");
    }

    private void dossier(TemplateDraft draft) {
        draft.letterhead(say("paper.municipality", field("gemeente"))).title(field("titel")).subtitle(Stream.of("soort", "status").map(ShippedTemplates::field).collect(Collectors.joining(" · ")));
        draft.soft(say("paper.item.made", field("datum"))).heading(1, say("paper.item.facts"));
        draft.table("feiten", List.of(say("paper.item.fact"), say("paper.item.value")), List.of("naam", "waarde"), Set.of());
        draft.ifThere("reden", () -> draft.line(say("paper.reason", field("reden"))));
        draft.ifThere("omschrijving", () -> draft.heading(1, say("item.description")).field("omschrijving"));
        draft.ifThere("bijdrage", () -> draft.heading(1, say("item.contribution")).field("bijdrage"));
        draft.ifThere("stappen", () -> {
            draft.heading(1, say("paper.steps"));
            draft.table("stappen", List.of(say("paper.step"), say("paper.step.done"), say("paper.date")), List.of("stap", "gedaan", "datum_stap"), Set.of());
        });
        draft.heading(1, say("paper.item.story"));
        draft.ifNotThere("verhaal", () -> draft.line(say("paper.item.story.none")));
        draft.each("verhaal", () -> {
            draft.heading(2, say("paper.item.told", field("wanneer"), field("wie")));
            draft.line(field("wat")).field("tekst");
        });
    }
}

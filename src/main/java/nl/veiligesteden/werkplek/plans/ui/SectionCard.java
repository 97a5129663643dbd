package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.SectionDraft;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.shell.Paths;

/** A section of the plan under its own heading; its texts become a form in place. */
class SectionCard extends Card {

    private final PlanContext context;
    private final PlanDocument.SectionText section;
    private final Div texts = new Div();
    private final Div after = new Div();

    /** @param list what the section lists between its text and its closing */
    SectionCard(PlanContext context, PlanDocument.SectionText section, Div list) {
        super(heading(section));
        this.context = context;
        this.section = section;
        texts.addClassName("stack");
        setId(anchor(section));
        add(texts, list, after);
        Button versions = new Button(t("plan.versions"), click -> UI.getCurrent().navigate(Paths.municipality(context.workspace().slug()) + PlanNavigation.PLAN
                + "/" + PlanNavigation.SECTION + "/" + section.id(), QueryParameters.of(PlanNavigation.PERIOD, context.document().head().periodSlug())));
        versions.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        versions.setAriaLabel(t("plan.versions.of", heading(section)));
        action(versions);
        if (context.mayEdit()) {
            action(new EditButton(heading(section), this::edit));
        }
        read();
    }

    static String heading(PlanDocument.SectionText section) {
        return section.heading().isBlank() ? t(section.kind()) : section.heading();
    }

    static String anchor(PlanDocument.SectionText section) {
        return PlanNavigation.anchor(section.id());
    }

    private void read() {
        texts.removeAll();
        after.removeAll();
        boolean lists = section.kind() != SectionKind.INTRODUCTION && section.kind() != SectionKind.AMBITION && section.kind() != SectionKind.OTHER;
        if (!section.body().isBlank()) {
            texts.add(new Prose(section.body()));
        } else if (!lists) {
            Span nothing = new Span(t("plan.section.empty"));
            nothing.addClassName("soft");
            texts.add(nothing);
        }
        if (!section.closing().isBlank()) {
            after.add(new Prose(section.closing()));
        }
    }

    private void edit() {
        TextField heading = new TextField(t("plan.section.heading"));
        heading.setValue(section.heading());
        heading.setWidthFull();
        TextArea body = area(t("plan.section.body"), section.body());
        body.setHelperText(t("plan.section.hint") + " " + t("privacy.hint"));
        TextArea closing = area(t("plan.section.closing"), section.closing());
        closing.setVisible(!section.closing().isBlank());
        FormErrors errors = new FormErrors().field("heading", heading).field("body", body).field("closing", closing);
        KeptFields kept = context.kept("section:" + section.id()).watch("heading", heading).watch("body", body).watch("closing", closing);
        Supplier<SectionDraft> draft = () -> new SectionDraft(heading.getValue(), body.getValue(), closing.getValue());
        ConcurrentEdit<SectionDraft> concurrent = new ConcurrentEdit<>(versioned(section),
                (changed, version) -> context.plans().editSection(context.workspace(), section.id(), changed, version), this::current, context.editor(section.id()),
                (field, value) -> String.valueOf(value));
        InPlaceForm form = new InPlaceForm(errors, kept, () -> concurrent.save(draft.get(), () -> {
            kept.forget();
            Toast.done(t("saved"));
            context.refresh().run();
        }), this::read, heading, body, closing);
        texts.removeAll();
        texts.add(form);
        body.focus();
    }

    private static TextArea area(String label, String value) {
        TextArea area = new TextArea(label);
        area.setValue(value);
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxRows(24);
        return area;
    }

    private ConcurrentEdit.Versioned<SectionDraft> current() {
        return context.plans().document(context.workspace(), context.document().head().id()).sections().stream()
                .filter(text -> text.id().equals(section.id())).findFirst().map(SectionCard::versioned).orElseThrow(NotFoundException::new);
    }

    private static ConcurrentEdit.Versioned<SectionDraft> versioned(PlanDocument.SectionText text) {
        return new ConcurrentEdit.Versioned<>(new SectionDraft(text.heading(), text.body(), text.closing()), text.version());
    }
}

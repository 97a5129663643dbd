package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.intake.ImportChoices;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.Facts;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageWriter;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.plans.page.TextSection;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PersonalData;
import nl.veiligesteden.werkplek.work.ItemKind;

/** What each part of the page becomes, with what was guessed open to correction. */
class ImportReview extends Div {

    private final ImportPreview preview;
    /** The other municipality that the person said yes to; otherwise empty. */
    private final String knownMunicipality;
    private int mark;
    private final FactsEditor facts;
    private final List<PartEditor> parts;
    private final PartnersEditor partners;
    private final DepartmentsEditor departments;
    private final ContactsEditor contacts;
    private final UnplacedCard unplaced;
    private final DifferencesCard differences;

    ImportReview(ImportPreview preview, String knownMunicipality, List<TargetGroup> targetGroups, Period period, Function<String, List<Partners.Organisation>> suggest,
                 BiFunction<PlanPage, Set<ItemId>, List<ImportPreview.Difference>> compare) {
        this.preview = preview;
        this.knownMunicipality = knownMunicipality;
        this.mark = preview.mark();
        Guesses guesses = new Guesses(preview.read().guesses());
        facts = new FactsEditor(preview, targetGroups, guesses);
        parts = preview.read().page().sections().stream().map(section -> editor(section, guesses)).toList();
        partners = new PartnersEditor(preview.partners(), suggest);
        departments = new DepartmentsEditor(preview.departments());
        contacts = new ContactsEditor(preview.contacts());
        unplaced = new UnplacedCard(preview.read().unplaced(), preview.read().skipped());
        differences = new DifferencesCard(preview.differences(), preview.likenesses(), () -> compare.apply(page(), notSame()));
        differences.setVisible(preview.standing().isPresent());
        addClassNames("stack", "import-review");
        if (!preview.otherMunicipality().isEmpty()) {
            add(new Banner(Tone.BAD, t("import.other.is", preview.otherMunicipality())));
        }
        Set<PersonalData.Trace> traces = PersonalData.in(new PlanPageWriter().text(preview.read().page()));
        if (!traces.isEmpty()) {
            add(new Banner(Tone.WARN, t("import.personal", String.join(", ", traces.stream().map(trace -> t(trace)).toList()))));
        }
        guesses.deleted().ifPresent(this::add);
        add(new Banner(Tone.BUSY, t(preview.standing().isPresent() ? "import.again" : "import.first", period.name())));
        preview.standing().filter(plan -> plan.state() == PlanState.ADOPTED && !preview.changesNothing())
                .ifPresent(plan -> add(new Banner(Tone.WARN, t("import.adopted", Formats.date(plan.adoptedOn())))));
        Div left = new Div(differences, facts);
        left.addClassName("column");
        parts.forEach(left::add);
        Div right = new Div(unplaced, partners, departments, contacts);
        right.addClassName("column");
        Div columns = new Div(left, right);
        columns.addClassNames("columns", "plan-columns");
        add(columns);
    }

    private static PartEditor editor(Section section, Guesses guesses) {
        return switch (section) {
            case TextSection text -> new TextPartEditor(text, guesses);
            case ApproachSection approach -> new ApproachPartEditor(approach, guesses);
            case ItemsSection items -> new ItemsPartEditor(items, guesses);
            case InvolvedSection involved -> new InvolvedPartEditor(involved);
        };
    }

    Div buttons(Runnable back, Runnable store) {
        SaveButton save = new SaveButton(t("import.store"), facts.errors(), store, () -> !isAttached());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Div buttons = new Div(save, new Button(t("import.back"), click -> back.run()));
        buttons.addClassNames("line", "import-buttons");
        return buttons;
    }

    /** A screen reader begins where the preview begins. */
    void focusFirst() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.focus({preventScroll: true}); this.closest('main').scrollIntoView()");
    }

    /** The page as corrected; items that became the other kind stand in the first section of that kind. */
    PlanPage page() {
        List<Section> sections = new ArrayList<>(parts.stream().map(PartEditor::toSection).toList());
        parts.stream().flatMap(part -> part.moved().stream()).forEach(moved -> move(sections, moved));
        unplaced.section().ifPresent(sections::add);
        return new PlanPage(preview.read().page().municipality(), facts.title(), sections);
    }

    private static void move(List<Section> sections, PartEditor.Moved moved) {
        SectionKind kind = moved.kind() == ItemKind.ACTION ? SectionKind.ACTIONS : SectionKind.ACTIVITIES;
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at) instanceof ItemsSection items && items.kind() == kind) {
                List<ItemPart> all = new ArrayList<>(items.items());
                all.add(moved.item());
                sections.set(at, new ItemsSection(kind, items.heading(), items.intro(), all, items.closing()));
                return;
            }
        }
        sections.add(new ItemsSection(kind, kind.usualHeading(), "", List.of(moved.item()), ""));
    }

    Reading.Read read() {
        return preview.read();
    }

    /** Of what stood when the differences were shown. */
    int mark() {
        return mark;
    }

    /** Somebody changed the plan meanwhile: what was corrected here stays, and the differences are shown anew before anything is stored. */
    void compareWith(ImportPreview now) {
        mark = now.mark();
        differences.setVisible(true);
        differences.compare();
        Banner changed = new Banner(Tone.BAD, t("import.changed-meanwhile"));
        addComponentAsFirst(changed);
        focusFirst();
    }

    Facts facts() {
        return facts.facts();
    }

    private Set<ItemId> notSame() {
        return differences.notSame();
    }

    ImportChoices choices() {
        return new ImportChoices(partners.choices(), departments.choices(), contacts.choices(), differences.removeGone(), notSame(), knownMunicipality);
    }
}

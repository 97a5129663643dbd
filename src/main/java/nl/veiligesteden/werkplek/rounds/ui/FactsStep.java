package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.rounds.RoundDraft;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** Name, kind, period, days, instructions, and of what progress is asked. */
class FactsStep extends Card {

    FactsStep(SetupWork work, ProgrammeWorkspace workspace, RoundDetails round, Runnable next) {
        super(t("rounds.step.facts"));
        RoundFacts facts = RoundFacts.of(work.periods(workspace), round.content());
        KeptFields kept = work.kept(workspace, round.id());
        facts.keepIn(kept);
        kept.banner().ifPresent(this::add);
        Div form = new Div(facts.all());
        form.addClassNames("stack", "narrow-form");
        ConcurrentEdit<RoundDraft> edit = new ConcurrentEdit<>(versioned(round), (draft, version) -> work.edit(workspace, round.id(), draft, version),
                () -> versioned(work.round(workspace, round.id())), () -> work.editor(workspace, round.id()),
                (field, value) -> value instanceof LocalDate date ? Formats.date(date) : value == null ? "" : value.toString());
        add(form, new SaveButton(t("rounds.step.next"), facts.errors(), () -> edit.save(facts.toDraft(), () -> {
            kept.forget();
            next.run();
        }), () -> false));
    }

    private static ConcurrentEdit.Versioned<RoundDraft> versioned(RoundDetails round) {
        return new ConcurrentEdit.Versioned<>(round.content(), round.version());
    }
}

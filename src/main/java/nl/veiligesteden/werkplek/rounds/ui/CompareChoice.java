package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.shared.Time;

/** The way to any other report of the same municipality, beside this one. */
class CompareChoice extends Div {

    /** @param slug of the municipality whose people look; null for Movisie */
    CompareChoice(VersionLine shown, List<VersionLine> all, String slug) {
        addClassNames("line", "compare-choice");
        List<VersionLine> others = all.stream().filter(line -> !line.id().equals(shown.id())).toList();
        setVisible(!others.isEmpty());
        if (others.isEmpty()) {
            return;
        }
        Select<VersionLine> other = new Select<>();
        other.setLabel(t("rounds.compare.with"));
        other.setItems(others);
        other.setItemLabelGenerator(line -> t("rounds.version", line.roundName(), line.number()) + " · " + Formats.date(line.at().atZone(Time.NETHERLANDS).toLocalDate()));
        other.setValue(others.stream().filter(line -> line.at().isBefore(shown.at())).findFirst().orElse(others.getFirst()));
        Button compare = new Button(t("rounds.compare"), click -> {
            VersionLine chosen = other.getValue();
            boolean earlier = chosen.at().isBefore(shown.at());
            UI.getCurrent().navigate(RoundsNavigation.compared(slug, earlier ? chosen.id() : shown.id(), earlier ? shown.id() : chosen.id()));
        });
        add(other, compare);
    }
}

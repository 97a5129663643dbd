package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.papers.TemplateFault;

/** What is wrong with a template that somebody brought, each with its place. */
class TemplateFaults extends Div {

    private static final int SHOWN = 50;

    TemplateFaults(String file, List<TemplateFault> faults) {
        addClassName("stack");
        UnorderedList list = new UnorderedList();
        faults.stream().limit(SHOWN).forEach(fault -> list.add(new ListItem(say(fault))));
        add(new Banner(Tone.BAD, t("templates.faults", file, faults.size())), list);
        if (faults.size() > SHOWN) {
            list.add(new ListItem(t("templates.faults.more", faults.size() - SHOWN)));
        }
    }

    private static String say(TemplateFault fault) {
        String what = t("TemplateFault." + fault.kind(), fault.what());
        String place = fault.place().part() == TemplateFault.Part.WHOLE ? "" : t("TemplateFault.place." + fault.place().part(), fault.place().paragraph(), fault.place().table(), fault.place().row()) + ": ";
        return place + what + (fault.nearby().isBlank() ? "" : " " + t("TemplateFault.nearby", fault.nearby()));
    }
}

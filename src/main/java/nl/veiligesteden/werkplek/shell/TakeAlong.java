package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import nl.veiligesteden.werkplek.sheets.SheetFormat;

/** The ways to a table as a file: one for each kind of file. */
public class TakeAlong extends Div {

    private final String what;
    private boolean ofPeople;

    /** @param what the table is, for who hears the link */
    public TakeAlong(String what, Function<SheetFormat, String> path) {
        this.what = what;
        addClassName("line");
        show(path);
    }

    /** Of data of people: who takes that along may have to prove first who they are, on a page of its own. */
    public TakeAlong ofPeople() {
        ofPeople = true;
        getChildren().forEach(file -> file.getElement().removeAttribute("download"));
        return this;
    }

    /** Leads elsewhere from now on. @param path of the table in that form, after {@link SheetAnswer#PATH} */
    public final void show(Function<SheetFormat, String> path) {
        removeAll();
        for (SheetFormat format : SheetFormat.values()) {
            String kind = t("take." + format.ending());
            Anchor file = new Anchor(SheetAnswer.PATH + path.apply(format), kind);
            file.setRouterIgnore(true);
            file.addClassName("as-button");
            file.getElement().setAttribute("download", !ofPeople);
            file.setAriaLabel(kind + ": " + what);
            add(file);
        }
    }
}

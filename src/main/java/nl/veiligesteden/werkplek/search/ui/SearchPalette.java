package nl.veiligesteden.werkplek.search.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Function;

/** The field of the palette with its list. Moving through the list needs no server; what was typed is asked of it. */
@Tag("search-palette")
@JsModule("./search/search-palette.ts")
class SearchPalette extends Component {

    private final Function<String, List<Finder.Section>> find;
    private final Runnable close;
    private List<Finder.Choice> shown = List.of();
    private int turn;

    /** What the browser draws; an answer to an older question is told by its turn. */
    record Results(int turn, String typed, String status, List<Group> groups) {
    }

    /** Lines beneath one heading. */
    record Group(String heading, List<Line> lines) {
    }

    /** One line. */
    record Line(String kind, String title, String detail) {
    }

    SearchPalette(Function<String, List<Finder.Section>> find, Runnable close) {
        this.find = find;
        this.close = close;
        getElement().setProperty("label", t("search.label"));
        getElement().setProperty("hint", t("search.hint"));
        getElement().setProperty("listLabel", t("search.results"));
        look("");
    }

    @ClientCallable
    void look(String typed) {
        List<Finder.Section> sections = find.apply(typed);
        shown = sections.stream().flatMap(section -> section.choices().stream()).toList();
        turn++;
        String status = typed.isBlank() ? "" : t("search.found", shown.size());
        getElement().setPropertyBean("results", new Results(turn, typed, status, sections.stream().map(section -> new Group(section.heading(),
                section.choices().stream().map(choice -> new Line(choice.kind(), choice.title(), choice.detail())).toList())).toList()));
    }

    @ClientCallable
    void choose(int ofTurn, int index) {
        if (ofTurn == turn && index >= 0 && index < shown.size()) {
            close.run();
            shown.get(index).run().run();
        }
    }
}

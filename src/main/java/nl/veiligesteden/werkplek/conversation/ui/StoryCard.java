package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shared.Page;

/** What happened to an item, the latest first: told, said and changed, in one line of time. */
public class StoryCard extends Card {

    /** Where it stands on its page, for links to it. */
    public static final String ID = "verhaal";
    private static final int SIZE = 20;

    private final BiFunction<StoryFilter, Page, List<StoryEntry>> read;
    private final Function<StoryEntry, StoryLine> line;
    private final OrderedList list = new OrderedList();
    private final EmptyState nothing = new EmptyState(t("story.empty"), t("story.empty.explanation"));
    private final Button older = new Button(t("story.older"), click -> more());
    private Runnable address = () -> { };
    private StoryFilter filter;
    private List<StoryEntry> shown = List.of();

    /** @param read a page of what the filter lets through */
    StoryCard(String heading, StoryFilter filter, BiFunction<StoryFilter, Page, List<StoryEntry>> read, Function<StoryEntry, StoryLine> line) {
        super(heading);
        this.filter = filter;
        this.read = read;
        this.line = line;
        setId(ID);
        list.addClassName("timeline");
        add(list, nothing, older);
        reload();
    }

    /** @param chosen hears which part is read now */
    StoryCard filters(List<StoryFilter> filters, Consumer<StoryFilter> chosen) {
        RadioButtonGroup<StoryFilter> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(t("story.filter"));
        choice.addClassName("story-filter");
        choice.setItems(filters);
        choice.setItemLabelGenerator(T::t);
        choice.setValue(filter);
        choice.addValueChangeListener(change -> {
            filter = change.getValue();
            chosen.accept(filter);
            reload();
        });
        addComponentAtIndex(getComponentCount() - 3, choice);
        return this;
    }

    /** @param update asks again for whom can be written, and who reads it */
    void composer(Component composer, Runnable update) {
        addComponentAtIndex(1, composer);
        address = update;
    }

    /** Somebody else reads along by now, or no longer. */
    public void readers() {
        address.run();
    }

    final void reload() {
        show(read.apply(filter, new Page(0, SIZE + 1)), SIZE);
    }

    /** Reads again what stands there. @return whether something else stands there now */
    public boolean refresh() {
        int size = Math.max(SIZE, shown.size());
        List<StoryEntry> now = read.apply(filter, new Page(0, size + 1));
        boolean changed = !now.subList(0, Math.min(size, now.size())).equals(shown);
        if (changed) {
            show(now, size);
        }
        return changed;
    }

    private void more() {
        int size = shown.size() + SIZE;
        show(read.apply(filter, new Page(0, size + 1)), size);
    }

    /** One more than fits was asked for, to know whether there is more. */
    private void show(List<StoryEntry> entries, int size) {
        shown = List.copyOf(entries.subList(0, Math.min(size, entries.size())));
        list.removeAll();
        shown.stream().map(line).forEach(list::add);
        older.setVisible(entries.size() > size);
        nothing.setVisible(shown.isEmpty());
        list.setVisible(!shown.isEmpty());
    }
}

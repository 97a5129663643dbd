package nl.veiligesteden.werkplek.dossier.ui;

import java.util.concurrent.atomic.AtomicReference;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.conversation.ui.StoryCard;
import nl.veiligesteden.werkplek.conversation.ui.StoryCards;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.springframework.stereotype.Component;

/** What was told and said of the item; its composer, with what stands in it, is left alone. */
@Component
class ItemStorySection implements ItemSection {

    private final StoryCards stories;

    ItemStorySection(StoryCards stories) {
        this.stories = stories;
    }

    @Override
    public Part on(Opened page) {
        StoryCard story = stories.of(page.workspace(), Subject.of(page.id()), ItemsNavigation.item(page.workspace().slug(), page.id()),
                StoryFilter.of(page.filter()), page.refresh());
        AtomicReference<ReadAlong> shown = new AtomicReference<>(readers(page));
        return new Part(story, () -> {
            ReadAlong now = readers(page);
            if (!now.equals(shown.getAndSet(now))) {
                story.readers();
            }
            return story.refresh();
        });
    }

    /** Who reads along, and whether there is a thread with Movisie: what the composer says depends on it. */
    private record ReadAlong(String partner, boolean help) {
    }

    private static ReadAlong readers(Opened page) {
        return new ReadAlong(page.partner(), page.details().get().helpRequestedAt() != null);
    }
}

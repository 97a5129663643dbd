package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.Signal;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** What the figures below cannot tell because somebody has to fill it in first; each number opens exactly those items. */
final class CompletenessBanner {

    private CompletenessBanner() {
    }

    static Optional<Banner> of(Dashboard.Counts counts, String slug, ItemFilter base) {
        List<Component> parts = new ArrayList<>();
        add(parts, "dashboard.ownerless", counts.ownerless(), slug, base, Signal.OWNERLESS);
        add(parts, "dashboard.dateless", counts.dateless(), slug, base, Signal.DATELESS);
        add(parts, "dashboard.stale", counts.stale(), slug, base, Signal.STALE);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        parts.add(new Span("."));
        return Optional.of(new Banner(Tone.WARN, parts.toArray(Component[]::new)));
    }

    private static void add(List<Component> parts, String key, int count, String slug, ItemFilter base, Signal signal) {
        if (count > 0) {
            if (!parts.isEmpty()) {
                parts.add(new Span(", "));
            }
            parts.add(new Anchor(ItemsNavigation.list(slug, base.with(Facet.SIGNAL, Set.of(signal))), t(key, count, ItemConditions.STALE_DAYS)));
        }
    }
}

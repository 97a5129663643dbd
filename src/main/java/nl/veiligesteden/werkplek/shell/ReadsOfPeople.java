package nl.veiligesteden.werkplek.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes in the trail who opened a page with data of people, of each person and page once an hour: whoever works on a list the whole morning fills no trail. */
@Component
class ReadsOfPeople implements VaadinServiceInitListener {

    private static final Duration ONCE_IN = Duration.ofHours(1);
    private static final int MOST = 20_000;

    private final CurrentUser user;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Cache<List<?>, Boolean> told = Caffeine.newBuilder().expireAfterWrite(ONCE_IN).maximumSize(MOST).build();

    ReadsOfPeople(CurrentUser user, Workspaces workspaces, ApplicationEventPublisher events, Clock clock) {
        this.user = user;
        this.workspaces = workspaces;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addAfterNavigationListener(this::opened));
    }

    private void opened(AfterNavigationEvent event) {
        HasElement view = event.getActiveChain().getFirst();
        Optional<SignedInUser> reader = user.get();
        if (reader.isEmpty() || !view.getClass().isAnnotationPresent(ShowsPeople.class)) {
            return;
        }
        Optional<String> place = event.getRouteParameters().get("gemeente");
        if (told.asMap().putIfAbsent(List.of(reader.get().account(), view.getClass(), place), true) == null) {
            MunicipalityId municipality = place.map(slug -> workspaces.municipality(slug).id()).orElse(null);
            events.publishEvent(new Event(clock.instant(), new Actor(reader.get().account(), reader.get().name()), "people.read", "people", null, municipality,
                    List.of(new Change("page", "", ((HasDynamicTitle) view).getPageTitle()))));
        }
    }
}

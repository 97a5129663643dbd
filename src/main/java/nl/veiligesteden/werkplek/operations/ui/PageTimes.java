package nl.veiligesteden.werkplek.operations.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.veiligesteden.werkplek.operations.WithFigures;
import org.springframework.stereotype.Component;

/** How long the server takes to put each page together, from the asking to what goes out. */
@Component
@WithFigures
class PageTimes implements VaadinServiceInitListener {

    private static final Duration[] STEPS = {Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(150), Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(5)};

    private final MeterRegistry registry;

    PageTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> {
            opened.getUI().addBeforeEnterListener(PageTimes::begun);
            opened.getUI().addAfterNavigationListener(this::opened);
        });
    }

    /** @param at when the opening of a page began, in nanoseconds of the machine */
    private record Begun(long at) {
    }

    private static void begun(BeforeEnterEvent event) {
        ComponentUtil.setData(event.getUI(), Begun.class, new Begun(System.nanoTime()));
    }

    private void opened(AfterNavigationEvent event) {
        Begun begun = ComponentUtil.getData(event.getLocationChangeEvent().getUI(), Begun.class);
        Timer.builder("werkplek.page").description("How long the server takes to put a page together").tag("page", event.getActiveChain().getFirst().getClass().getSimpleName()).serviceLevelObjectives(STEPS)
                .register(registry).record(Duration.ofNanos(System.nanoTime() - begun.at()));
    }
}

package nl.veiligesteden.werkplek.operations.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import nl.veiligesteden.werkplek.operations.WithTraces;
import org.springframework.stereotype.Component;

/** In a trace, the opening of a page by its name: all else that a browser asks goes to one address. */
@Component
@WithTraces
class PageSpans implements VaadinServiceInitListener {

    private final Tracer tracer;

    PageSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> {
            opened.getUI().addBeforeEnterListener(this::begun);
            opened.getUI().addAfterNavigationListener(PageSpans::opened);
        });
    }

    private void begun(BeforeEnterEvent event) {
        end(event.getUI());
        ComponentUtil.setData(event.getUI(), Span.class, tracer.nextSpan().name("page").start());
    }

    private static void opened(AfterNavigationEvent event) {
        UI ui = event.getLocationChangeEvent().getUI();
        Span span = ComponentUtil.getData(ui, Span.class);
        if (span != null) {
            span.name("page " + event.getActiveChain().getFirst().getClass().getSimpleName());
        }
        end(ui);
    }

    private static void end(UI ui) {
        Span span = ComponentUtil.getData(ui, Span.class);
        if (span != null) {
            span.end();
            ComponentUtil.setData(ui, Span.class, null);
        }
    }
}

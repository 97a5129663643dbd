package nl.veiligesteden.werkplek.overview.ui;

import java.util.Optional;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.insight.Landmarks;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.insight.ui.CourseCard;
import org.springframework.stereotype.Component;

/** How the plan moved. */
@Component
class CourseSection implements DashboardSection {

    private final OverTime overTime;
    private final Landmarks landmarks;

    CourseSection(OverTime overTime, Landmarks landmarks) {
        this.overTime = overTime;
        this.landmarks = landmarks;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        return Optional.of(new Slot<>(() -> CourseCard.Shown.of(overTime, landmarks, page.workspace(), page.plan().id()),
                shown -> new CourseCard(page.workspace().slug(), shown, false)));
    }
}

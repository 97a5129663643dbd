package nl.veiligesteden.werkplek.review.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.review.MyReviews.MyReview;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to looking through who has access. */
@Component
public class ReviewNavigation implements NavigationSource {

    static final String ACCESS = "/toegang";
    static final String ALL = WorkspaceRoute.PROGRAMME + ACCESS;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.MUNICIPALITY, 75, "nav.review", Icon.CHECK_SQUARE_O, Paths.municipality("{slug}") + ACCESS, Set.of(Role.COORDINATOR), false),
                new NavigationEntry(Role.Scope.PROGRAMME, 65, "nav.review", Icon.CHECK_SQUARE_O, ALL, Set.of(Role.PROGRAMME_ADMINISTRATOR), true));
    }

    static String campaign(ReviewId review) {
        return ALL + "/" + review.value();
    }

    /** Where the person decides. */
    public static String path(MyReview review) {
        return review.slug() == null ? campaign(review.review()) : Paths.municipality(review.slug()) + ACCESS;
    }
}

package nl.veiligesteden.werkplek.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.review.Judging;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.review.ReviewKind;
import nl.veiligesteden.werkplek.review.ReviewLists;
import nl.veiligesteden.werkplek.review.Reviews;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A yearly campaign that runs, in which Enschede is done and Movisie's administrator has begun. */
@Component
@Profile("demo")
class DemoReviews {

    private static final String JOOST = "joost@movisie.example";
    private static final String FEMKE = "femke@enschede.example";
    private static final int BEGAN = 10;
    private static final int FEW = 5;

    private final DemoAccounts accounts;
    private final DemoClock time;
    private final Workspaces workspaces;
    private final Reviews reviews;
    private final ReviewLists lists;
    private final Judging judging;

    DemoReviews(DemoAccounts accounts, DemoClock time, Workspaces workspaces, Reviews reviews, ReviewLists lists, Judging judging) {
        this.accounts = accounts;
        this.time = time;
        this.workspaces = workspaces;
        this.reviews = reviews;
        this.lists = lists;
        this.judging = judging;
    }

    void load() {
        ReviewId[] begun = new ReviewId[1];
        time.daysAgo(BEGAN, () -> accounts.as(JOOST, () -> begun[0] = reviews.open(workspaces.programme(), ReviewKind.YEARLY,
                LocalDate.now(time.withZone(Time.NETHERLANDS)).plusDays(Reviews.DAYS))));
        ReviewId review = begun[0];
        time.daysAgo(BEGAN - 2, () -> accounts.as(FEMKE, () -> judging.confirm(workspaces.municipality("enschede"), review, lists.entries(workspaces.municipality("enschede"), review).stream()
                .map(entry -> entry.member().id()).collect(Collectors.toSet()))));
        time.daysAgo(BEGAN - 3, () -> accounts.as(JOOST, () -> judging.confirm(workspaces.programme(), review, some(review))));
    }

    private Set<MembershipId> some(ReviewId review) {
        return lists.entries(workspaces.programme(), review).stream().filter(entry -> !entry.member().account().equals(workspaces.programme().actor().account())).limit(FEW)
                .map(entry -> entry.member().id()).collect(Collectors.toSet());
    }
}

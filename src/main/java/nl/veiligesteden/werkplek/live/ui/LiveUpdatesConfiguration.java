package nl.veiligesteden.werkplek.live.ui;

import nl.veiligesteden.werkplek.live.LiveFeed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LiveUpdatesConfiguration {

    @Bean
    LiveUpdates liveUpdates(LiveFeed feed) {
        return new LiveUpdates(feed);
    }
}

package nl.veiligesteden.werkplek.rounds.ui;

import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.rounds.RoundOverview;
import nl.veiligesteden.werkplek.rounds.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RoundsConfiguration {

    @Bean
    RunningWork runningWork(Rounds rounds, RoundOverview overview, Programme programme) {
        return new RunningWork(rounds, overview, programme);
    }
}

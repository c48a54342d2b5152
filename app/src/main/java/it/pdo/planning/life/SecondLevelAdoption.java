package it.pdo.planning.life;

import it.pdo.history.Actor;
import it.pdo.planning.Act;
import java.time.Instant;
import java.util.Optional;

/** That a director adopted the second-level programming of a unit. */
public record SecondLevelAdoption(Act act, Actor actor, Instant at, String reason, Optional<ActDocument> document) {}

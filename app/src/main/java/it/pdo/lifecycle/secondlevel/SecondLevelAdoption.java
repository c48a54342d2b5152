package it.pdo.lifecycle.secondlevel;

import it.pdo.history.Actor;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import java.time.Instant;
import java.util.Optional;

/** That a director adopted the second-level programming of a unit. */
public record SecondLevelAdoption(Act act, Actor actor, Instant at, String reason, Optional<ActDocument> document) {}

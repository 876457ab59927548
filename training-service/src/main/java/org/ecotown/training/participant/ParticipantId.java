package org.ecotown.training.participant;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a person who takes part in sessions.
 */
public record ParticipantId(@JsonValue UUID value) {
}

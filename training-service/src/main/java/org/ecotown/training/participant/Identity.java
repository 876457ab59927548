package org.ecotown.training.participant;

/**
 * Who somebody is.
 *
 * @param participant to the organisation that registers them
 * @param person among everybody, for the count
 * @param given what they were told apart by
 */
public record Identity(ParticipantId participant, PersonKey person, GivenDigests given) {
}

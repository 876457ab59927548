/**
 * Asks agreements-service for the vocabulary of measures.
 */
@NullMarked
package org.ecotown.enterprises.project.client.agreements;

import org.jspecify.annotations.NullMarked;

/**
 * Registrations, attendance and participants over HTTP.
 */
@NullMarked
package org.ecotown.training.registration.web;

import org.jspecify.annotations.NullMarked;

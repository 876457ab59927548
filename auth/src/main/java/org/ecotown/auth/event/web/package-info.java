/**
 * The security events in the API.
 */
@NullMarked
package org.ecotown.auth.event.web;

import org.jspecify.annotations.NullMarked;

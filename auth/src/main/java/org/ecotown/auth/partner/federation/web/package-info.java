/**
 * The pages of sign-in through a partner, and the test of a connection.
 */
@NullMarked
package org.ecotown.auth.partner.federation.web;

import org.jspecify.annotations.NullMarked;

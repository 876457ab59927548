/**
 * The connections API.
 */
@NullMarked
package org.ecotown.auth.partner.connection.web;

import org.jspecify.annotations.NullMarked;

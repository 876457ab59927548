/**
 * The connections API.
 */
@NullMarked
package org.ecotown.auth.connection.web;

import org.jspecify.annotations.NullMarked;

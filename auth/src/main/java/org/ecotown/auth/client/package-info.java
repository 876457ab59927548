/**
 * OAuth clients: the platform's own and those of partner systems.
 */
@NullMarked
package org.ecotown.auth.client;

import org.jspecify.annotations.NullMarked;

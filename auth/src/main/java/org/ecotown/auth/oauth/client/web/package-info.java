/**
 * The clients API.
 */
@NullMarked
package org.ecotown.auth.oauth.client.web;

import org.jspecify.annotations.NullMarked;

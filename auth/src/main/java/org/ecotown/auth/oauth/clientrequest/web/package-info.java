/**
 * The API of client requests.
 */
@NullMarked
package org.ecotown.auth.oauth.clientrequest.web;

import org.jspecify.annotations.NullMarked;

"""The Lua scripts of the Redis limiter. Each runs as a whole, by the clock of the server.

All keys of an app have one hash tag, so that they live on one node of a cluster. Lua has only doubles: microseconds
are exact in them, but have to be written with a format, or they lose digits.
"""

from __future__ import annotations

from typing import Final

RESERVE: Final = """
-- KEYS: pause of the API, pause of the app, members, then one a limit
-- ARGV: patience, member, entry, '1' if it gives a sign of life, '1' if it gave one before,
--   then three a limit: 'spacing', interval, tolerance or 'log', calls, window
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function text(number) return string.format('%.0f', number) end

local lost = ARGV[5] == '1' and not redis.call('ZSCORE', KEYS[3], ARGV[2])
if ARGV[4] == '1' or lost then
  redis.call('ZADD', KEYS[3], text(now), ARGV[2])
  redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', text(now - 60000000))
  redis.call('PEXPIRE', KEYS[3], 120000)
end
local members = redis.call('ZCARD', KEYS[3])
if lost then return {-1, members} end  -- the server has forgotten its data

local wait = 0
for i = 1, 2 do
  wait = math.max(wait, redis.call('PTTL', KEYS[i]) * 1000)
end
local free = {}
for i = 4, #KEYS do
  local at = 6 + (i - 4) * 3
  local a, b = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  if ARGV[at] == 'spacing' then
    free[i] = tonumber(redis.call('GET', KEYS[i]) or '0')
    wait = math.max(wait, free[i] - b - now)
  else
    redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', text(now - b))
    if redis.call('ZCARD', KEYS[i]) >= a then
      local oldest = redis.call('ZRANGE', KEYS[i], text(-a), text(-a), 'WITHSCORES')
      wait = math.max(wait, oldest[2] + b - now)
    end
  end
end
wait = math.ceil(wait)
local reply = {wait, members}
if wait > tonumber(ARGV[1]) then return reply end

local slot = now + wait
for i = 4, #KEYS do
  local at = 6 + (i - 4) * 3
  local a, b = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  if ARGV[at] == 'spacing' then
    local next = text(math.max(free[i], slot) + a)
    -- the key has to outlive the slot
    redis.call('SET', KEYS[i], next, 'PX', text(math.ceil((next - now) / 1000) + 1000))
    reply[#reply + 1] = next
  else
    redis.call('ZADD', KEYS[i], text(slot), ARGV[3])
    redis.call('PEXPIRE', KEYS[i], text(math.ceil((wait + b) / 1000) + 1000))
    reply[#reply + 1] = ARGV[3]
  end
end
return reply
"""
"""Returns the wait in microseconds, the members, and, if the slot was taken, a token a limit.

A wait of -1 says that the server has lost its data: it does not know a member that gave a sign of life.
"""

REFUND: Final = """
-- KEYS: one a limit. ARGV: three a limit: kind, token, interval
for i = 1, #KEYS do
  local kind, token, interval = ARGV[i * 3 - 2], ARGV[i * 3 - 1], ARGV[i * 3]
  if kind == 'log' then
    redis.call('ZREM', KEYS[i], token)
  elseif redis.call('GET', KEYS[i]) == token then  -- nobody waits behind the slot
    local left = redis.call('PTTL', KEYS[i])
    if left > 0 then
      redis.call('SET', KEYS[i], string.format('%.0f', token - interval), 'PX', left)
    end
  end
end
"""

PAUSE: Final = """
-- KEYS: the pause. ARGV: milliseconds
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
end
"""

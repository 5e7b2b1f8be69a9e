-- Replays the requests of a file in turn, for ever; ######## in one is its number.

local templates, number = {}, 0

function init(arguments)
    number = tonumber(arguments[2])
    for text in io.open(arguments[1], "rb"):read("*a"):gmatch("[^%z]+") do
        table.insert(templates, text)
    end
end

function request()
    local text = templates[number % #templates + 1]:gsub("########", string.format("%08d", number))
    number = number + 1
    return text
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '\n{"requests": %d, "seconds": %.6f, "errors": %d, "p50_ms": %.3f, "p99_ms": %.3f}\n',
        summary.requests, summary.duration / 1e6,
        errors.connect + errors.read + errors.write + errors.timeout + errors.status,
        latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end

# Asked with JSON on the standard input; answers in lines of JSON. In UTF-8, whatever the console speaks.
[Console]::InputEncoding = [Text.Encoding]::UTF8
[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false
$question = [Console]::In.ReadToEnd() | ConvertFrom-Json
$user = $question.parameters.'windows-user'

function Say($answer) { [Console]::Out.WriteLine(($answer | ConvertTo-Json -Compress)) }

# The ids of the user's sessions on a computer. Columns of quser are found by place, as the session's name may be empty.
function Sessions($computer) {
    $found = @()
    foreach ($line in (quser $user "/server:$computer" 2>$null | Select-Object -Skip 1)) {
        if ($line -match '\s(\d+)\s+\S') { $found += [int]$Matches[1] }
    }
    return ,$found
}

foreach ($object in $question.objects) {
    $computer = $object.fields.host
    $number = $object.number
    if (-not $user -or -not $computer) {
        Say @{ type = 'leave-out'; object = $number; why = 'The Windows user or the computer is not known' }
        continue
    }
    $ids = Sessions $computer
    if ($question.phase -eq 'plan') {
        if ($ids.Count -eq 1) {
            Say @{ type = 'step'; object = $number; what = "log off $user from $computer (session $($ids[0]))"
                   risk = 'closes all programs there'; undo = '' }
        } elseif ($ids.Count -eq 0) {
            Say @{ type = 'leave-out'; object = $number; why = "$user has no session on $computer" }
        } else {
            Say @{ type = 'leave-out'; object = $number; why = "$user has $($ids.Count) sessions on ${computer}: choose one there" }
        }
        continue
    }
    Say @{ type = 'begin'; object = $number }
    if ($ids.Count -eq 0) {
        Say @{ type = 'result'; object = $number; outcome = 'gone' }
    } elseif ($ids.Count -gt 1) {
        Say @{ type = 'result'; object = $number; outcome = 'failed'; text = 'There are several sessions by now' }
    } else {
        $words = (logoff $ids[0] "/server:$computer" 2>&1 | Out-String).Trim()
        if ($LASTEXITCODE -eq 0) { Say @{ type = 'result'; object = $number; outcome = 'done' } }
        else { Say @{ type = 'result'; object = $number; outcome = 'failed'; text = $words } }
    }
}

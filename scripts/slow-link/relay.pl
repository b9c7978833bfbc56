# A slow link between two network namespaces: carries IP packets from one TUN interface to the other, each way at a rate and with a delay.
# Real TCP on both sides, without a kernel module (netem is often absent). Perl comes with every Debian.
# Arguments: namespace, address, other namespace, its address, round trip (ms), rate (kbit/s). Says « ready » once both interfaces are up.
use strict;
use warnings;
use Time::HiRes qw(time sleep);

my ($here, $ours, $there, $theirs, $round_trip, $rate) = @ARGV;
my ($setns, $TUNSETIFF, $IFF_TUN_NO_PI, $longest) = (308, 0x400454ca, 0x1001, 200);
my ($delay, $bytes) = ($round_trip / 2000, $rate * 125);

# An interface belongs to the namespace in which it was made; its descriptor goes on working outside.
sub interface_in {
  my ($namespace, $address, $peer) = @_;
  open(my $space, '<', "/var/run/netns/$namespace") or die "$namespace: $!";
  syscall($setns, fileno($space), 0) == 0 or die "setns $namespace: $!";
  open(my $tun, '+<', '/dev/net/tun') or die "/dev/net/tun: $!";
  my $request = pack('Z16 s x22', 'lent', $IFF_TUN_NO_PI);
  ioctl($tun, $TUNSETIFF, $request) or die "TUNSETIFF: $!";
  system('ip', 'address', 'add', $address, 'peer', $peer, 'dev', 'lent') == 0 or die 'ip address';
  system('ip', 'link', 'set', 'lent', 'up') == 0 or die 'ip link';
  system('ip', 'link', 'set', 'lo', 'up');
  return $tun;
}

my @ends = (interface_in($here, $ours, $theirs), interface_in($there, $theirs, $ours));
my @queues = ([], []);
my @free = (0, 0);
$| = 1;
print "ready\n";

while (1) {
  my $now = time;
  for my $way (0, 1) {
    my $queue = $queues[$way];
    while (@$queue && $queue->[0][0] <= $now) { syswrite($ends[1 - $way], (shift @$queue)->[1]) }
  }
  my ($next) = sort { $a <=> $b } map { @$_ ? $_->[0][0] : () } @queues;
  my $readable = '';
  vec($readable, fileno($_), 1) = 1 for @ends;
  select($readable, undef, undef, defined $next ? ($next > $now ? $next - $now : 0) : 5);
  for my $way (0, 1) {
    next unless vec($readable, fileno($ends[$way]), 1);
    sysread($ends[$way], my $packet, 65536) or exit;
    next if @{$queues[$way]} >= $longest;
    my $start = $free[$way] > time ? $free[$way] : time;
    $free[$way] = $start + length($packet) / $bytes;
    push @{$queues[$way]}, [$free[$way] + $delay, $packet];
  }
}
